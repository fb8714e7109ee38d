using System.Text;
using Spectre.Console;

namespace ExampleConsumer.Display;

/// <summary>Opens the console, which measures Chinese characters as the two columns that they take.</summary>
internal static class Terminal
{
    private const int FixedWidth = 120;

    /// <summary>Opens the terminal; a file or a pipe gets the same bytes on every machine.</summary>
    public static IAnsiConsole Open()
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (!Console.IsOutputRedirected)
        {
            return AnsiConsole.Console;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(Console.Out),
        });
        console.Profile.Width = FixedWidth;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
