using ExampleConsumer.FollowUp;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ExampleConsumer.Display;

/// <summary>The follow-up table: a row for each thing that is asked or decided.</summary>
internal static class DirectiveTable
{
    private const int WordsWidth = 20;

    public static IRenderable Create(IEnumerable<Directive> directives)
    {
        var table = new Table { Title = new TableTitle("Who is asked to do what") };
        table.AddColumns("Paragraph", "Verb", "Who", "Words", "Instruments", "By when");
        table.Columns[3].Width = WordsWidth;
        table.Columns[3].NoWrap = true;
        foreach (var directive in directives)
        {
            table.AddRow(
                new Text(directive.Paragraph.Label),
                new Text(directive.Action.Verb.ToString()),
                new Text(string.Join("; ", directive.ResponsibleActors)),
                new Text(Excerpt.Of(directive.Words, WordsWidth)),
                new Text(string.Join("; ", directive.Instruments)),
                new Text(directive.Deadline?.ToString() ?? string.Empty));
        }

        return table;
    }
}
