using ExampleConsumer.Desk;
using Spectre.Console;
using Spectre.Console.Rendering;
using Paragraph = TypedResolutions.Paragraph;

namespace ExampleConsumer.Display;

/// <summary>What is planned for the requests to the Secretary-General, and those for which nothing is.</summary>
internal static class AssignmentTable
{
    public static IRenderable Create(IEnumerable<Assignment> assignments, IEnumerable<Paragraph> unhandled)
    {
        var table = new Table { Title = new TableTitle("What is planned for the Secretary-General") };
        table.AddColumns("Paragraph", "Task", "By when");
        foreach (var assignment in assignments)
        {
            table.AddRow(
                new Text(assignment.Paragraph.Label),
                new Text(assignment.Task),
                new Text(assignment.Deadline?.ToString() ?? string.Empty));
        }

        foreach (var paragraph in unhandled)
        {
            table.AddRow(new Text(paragraph.Label), new Text("No handler: " + paragraph.Text, new Style(Color.Red)));
        }

        return table;
    }
}
