namespace TypedResolutions.Text.Tests.Headers;

/// <summary>Older Arabic texts tell the votes in words, in the line below the last paragraph.</summary>
public sealed class VoteInWordsTests
{
    [Theory]
    [InlineData("اتخذ في الجلسة 1382 بأغلبية ثلاثة عشر صوتا مقابل لا شيء وامتناع عضوين عن التصويت.", 1382, 13, 0, 2)]
    [InlineData("اتخذ بأغلبية ثلاثة عشر صوتا مقابل لا شيء وامتناع عضوين عن التصويت.", null, 13, 0, 2)]
    [InlineData("اتخذ في الجلسة 1382، بأغلبية ثلاثة عشر صوتا مقابل لا أحد، مع امتناع عضوين عن التصويت.", 1382, 13, 0, 2)]
    [InlineData("اعتمد القرار بتصويت مسجل بأغلبية ثمانية وعشرين صوتا مقابل ثمانية أصوات، وامتناع أحد عشر عضوا عن التصويت.", null, 28, 8, 11)]
    [InlineData("تبنى المجلس هذا القرار، في جلسته رقم 1382، بـ 13 صوتا مقابل لا شيء كالآتي:", 1382, 13, 0, null)]
    [InlineData("تبنى المجلس هذا القرار في جلسته رقم 1382 بأغلبية أربعة عشر صوتا مقابل لا شيء وامتناع عضو واحد.", 1382, 14, 0, 1)]
    [InlineData("اتخذ المجلس هذا القرار بأغلبية أربعة عشر صوتا مقابل صوت واحد.", null, 14, 1, null)]
    public void A_vote_in_words_is_counted(string line, int? meeting, int inFavour, int against, int? abstentions)
    {
        var document = ResolutionParser.Parse(
            "S/RES/9299 (1972)\nالقرار 9299 (1972)\nالمؤرخ 3 آذار/مارس 1972\n\nإن مجلس الأمن،\n\n1 - يقرر أن يعود إلى النظر في هذه المسألة؛\n\n"
            + "2 - يطلب إلى الأمين العام أن يقدم تقريرا.\n\n" + line + "\n");

        Assert.Equal((meeting, inFavour, against, abstentions), (document.Meeting, document.Vote!.InFavour, document.Vote.Against, document.Vote.Abstentions));
        Assert.Equal(2, document.Paragraphs.Count);
    }
}
