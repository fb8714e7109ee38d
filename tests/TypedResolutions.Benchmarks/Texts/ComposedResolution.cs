using System.Text;

namespace TypedResolutions.Benchmarks.Texts;

/// <summary>A resolution of the General Assembly that was never adopted, as long as real ones are.</summary>
internal sealed class ComposedResolution(int session, int number)
{
    private readonly StringBuilder text = new();
    private int sentence;

    public override string ToString()
    {
        text.Clear();
        sentence = 0;
        WriteHead();
        foreach (var recital in ResolutionPhrases.Recitals)
        {
            text.Append(Filled(recital)).Append(",\n\n");
        }

        for (var i = 0; i < ResolutionPhrases.Operative.Length; i++)
        {
            var end = i == ResolutionPhrases.Operative.Length - 1 ? ".\n\n" : ";\n\n";
            text.Append(CultureInfo.InvariantCulture, $"{i + 1}. ").Append(Filled(ResolutionPhrases.Operative[i])).Append(end);
        }

        text.Append(CultureInfo.InvariantCulture, $"{60 + (number % 20)}th plenary meeting\n20 December {Year(session)}\n");
        return text.ToString();
    }

    private void WriteHead() => text.Append(
        CultureInfo.InvariantCulture,
        $"""
        Session {session}
        Agenda item {(number % 130) + 1}

        Resolution adopted by the General Assembly on 20 December {Year(session)}

        [on the report of the Second Committee (A/{session}/{400 + number})]

        {session}/{number}. {Filled("{topic} for {aim}")}

        The General Assembly,


        """);

    /// <summary>Puts words into a sentence that depend on the resolution and on the place of the sentence.</summary>
    private string Filled(string phrase)
    {
        sentence++;
        return new StringBuilder(phrase)
            .Replace("{topic}", Pick(ResolutionPhrases.Topics, 3))
            .Replace("{aim}", Pick(ResolutionPhrases.Aims, 5))
            .Replace("{body}", Pick(ResolutionPhrases.Bodies, 7))
            .Replace("{others}", Pick(ResolutionPhrases.Addressees, 11))
            .Replace("{instrument}", Pick(ResolutionPhrases.Instruments, 13))
            .Replace("{earlier}", Earlier(1))
            .Replace("{before}", Earlier(4))
            .Replace("{report}", FormattableString.Invariant($"A/{session}/{100 + ((number + (sentence * 17)) % 300)}"))
            .Replace("{next}", Ordinal(session + 1))
            .Replace("{later}", Ordinal(session + 2))
            .ToString();
    }

    private string Pick(string[] words, int step) => words[((number * step) + (session * 2) + sentence) % words.Length];

    private string Earlier(int back)
    {
        var cited = ((number + (sentence * 7)) % 250) + 1;
        return FormattableString.Invariant($"{session - back}/{cited} of 20 December {Year(session - back)}");
    }

    private static int Year(int session) => 1945 + session;

    private static string Ordinal(int session) => ResolutionPhrases.Tens[(session / 10) - 6] + (session % 10 == 0
        ? "ieth"
        : "y-" + ResolutionPhrases.Units[(session % 10) - 1]);
}
