using System.Runtime.CompilerServices;

namespace TypedResolutions;

/// <summary>Finds in one pass where the records of paragraphs stand in the structure.</summary>
internal static class ParagraphPlaces
{
    /// <summary>Letter, label, level, number, section.</summary>
    private const int FieldsBeforeVerb = 5;

    /// <summary>Verb, modifier, manner, words.</summary>
    private const int FieldsOfVerb = 4;

    private const int UsualCount = 64;

    [MethodImpl(ColdStart.Optimized)]
    public static ParagraphPlace[] Of(ReadOnlySpan<byte> structure)
    {
        var places = new ParagraphPlace[UsualCount];
        var count = 0;
        for (var start = 0; start < structure.Length;)
        {
            var length = structure.Slice(start).IndexOf((byte)'\n');
            var next = length < 0 ? structure.Length : start + length + 1;
            if ((char)structure[start] is RecordKind.Preambular or RecordKind.Operative or RecordKind.Annex)
            {
                places = count < places.Length ? places : Resized(places, 2 * count);
                Read(structure, start, ref places[count++]);
            }

            start = next;
        }

        return Resized(places, count);
    }

    [MethodImpl(ColdStart.Optimized)]
    private static void Read(ReadOnlySpan<byte> structure, int start, ref ParagraphPlace place)
    {
        place.Kind = (char)structure[start] switch
        {
            RecordKind.Preambular => ParagraphKind.Preambular,
            RecordKind.Annex => ParagraphKind.Annex,
            _ => ParagraphKind.Operative,
        };
        place.Header = start + 2;
        place.Verb = Skip(structure, start, FieldsBeforeVerb);
        place.Spans = Skip(structure, place.Verb, structure[place.Verb] == (byte)'-' ? 1 : FieldsOfVerb);
        var position = place.Spans;
        place.TextStart = ReadNumber(structure, ref position);
        place.TextLength = ReadNumber(structure, ref position);
    }

    private static int Skip(ReadOnlySpan<byte> structure, int position, int fields)
    {
        while (fields > 0)
        {
            fields -= structure[position++] == (byte)' ' ? 1 : 0;
        }

        return position;
    }

    /// <summary>Reads digits and what stands behind them; nothing is 0.</summary>
    private static int ReadNumber(ReadOnlySpan<byte> structure, ref int position)
    {
        var value = 0;
        while (position < structure.Length && structure[position++] is >= (byte)'0' and <= (byte)'9' and var digit)
        {
            value = (value * 10) + (digit - '0');
        }

        return value;
    }

    /// <summary>The same places in an array of another length, without a type or a method that the runtime has to make first.</summary>
    private static ParagraphPlace[] Resized(ParagraphPlace[] places, int length)
    {
        var resized = new ParagraphPlace[length];
        Array.Copy(places, resized, Math.Min(places.Length, length));
        return resized;
    }
}
