using TypedResolutions.Text.Registries.Names;

namespace TypedResolutions.Text.Tests.Registries;

public class StretchCursorTests
{
    [Theory]
    [InlineData("0-4 5-10", "")]
    [InlineData("0-5", "0-5")]
    [InlineData("3-6 4-5 8-9", "3-6 4-5")]
    [InlineData("10-11 12-20 21-30", "12-20 21-30")]
    [InlineData("11-12 29-30 30-31", "11-12 29-30")]
    public void What_shares_characters_with_a_stretch_touches_it(string asked, string expected)
    {
        // The last stretch lies inside the one before it, as the body of an officer does.
        var stretches = new StretchCursor([(4, 5), (11, 30), (14, 20)]);
        var found = new List<string>();
        foreach (var question in asked.Split(' '))
        {
            var places = question.Split('-').Select(int.Parse).ToArray();
            if (stretches.Touches(places[0], places[1]))
            {
                found.Add(question);
            }
        }

        Assert.Equal(expected, string.Join(' ', found));
    }
}
