using TypedResolutions.Text.Annotation.Actions;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Tests.Annotation;

public class InnerVerbPlacesTests
{
    [Theory]
    [InlineData(Language.English, "lamps, requests the keeper", ",")]
    [InlineData(Language.English, "lamps, and requests the keeper", ", and")]
    [InlineData(Language.English, "lamps, the buoys and the piers", "")]
    [InlineData(Language.English, "lamps, and other buoys", "")]
    [InlineData(Language.English, "lamps, in this regard, strongly urges", ", in ,")]
    [InlineData(Language.English, "lamps as well as urges", "as as")]
    [InlineData(Language.French, "les phares, et prie le gardien", ", et")]
    [InlineData(Language.French, "les phares, et leurs bouées", "")]
    [InlineData(Language.Chinese, "灯塔，请秘书长", ",")]
    public void Only_what_verbs_may_stand_behind_is_a_place(Language language, string text, string expected)
    {
        var data = LanguageData.Of(language);
        var places = new InnerVerbPlaces(data, data.OperativeVerbs);
        var folded = new FoldedText(text);
        var starts = folded.Starts;
        var found = new List<string>();
        for (var i = places.Next(starts, 0); i < starts.Count; i = places.Next(starts, i + 1))
        {
            found.Add(folded.Substring(starts[i].Position, starts[i].End));
        }

        Assert.Equal(expected, string.Join(' ', found));
    }
}
