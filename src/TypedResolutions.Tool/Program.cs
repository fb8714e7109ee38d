using System.Text;
using TypedResolutions.Tool;

// Chinese, Arabic and Russian texts reach a Windows console whole only as UTF-8.
var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Console.OutputEncoding = utf8;

using var output = new StreamWriter(Console.OpenStandardOutput(), utf8)
{
    NewLine = "\n",
    AutoFlush = !Console.IsOutputRedirected,
};
return await CommandLine.RunAsync(args, new Terminal(output, Console.Error, ShowsProgress: !Console.IsErrorRedirected));
