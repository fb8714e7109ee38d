using System.Globalization;
using System.Text;

namespace TypedResolutions.Text.Traceability;

/// <summary>What the metadata of an assembly tells of a paragraph.</summary>
public sealed class ListedParagraph
{
    private ListedParagraph(
        ParagraphKind kind,
        string label,
        IReadOnlyList<ListedText?> texts,
        IReadOnlyList<ListedAction> actions)
    {
        Kind = kind;
        Label = label;
        Texts = texts;
        Actions = actions;
    }

    /// <summary>Gets what part of the resolution it is.</summary>
    public ParagraphKind Kind { get; }

    /// <summary>Gets the label: <c>OP32</c>.</summary>
    public string Label { get; }

    /// <summary>Gets its text in each of the resolution's languages; null in a language that has none.</summary>
    public IReadOnlyList<ListedText?> Texts { get; }

    /// <summary>Gets what it does, the leading verb first.</summary>
    public IReadOnlyList<ListedAction> Actions { get; }

    /// <summary>Gets the fingerprint of today's text in the first language that has one; null where none has.</summary>
    public string? Fingerprint => Texts.FirstOrDefault(text => text is not null)?.Fingerprint;

    /// <summary>Tells whether a noted fingerprint is that of the text of today, in any of the languages.</summary>
    /// <param name="fingerprint">The fingerprint that was noted.</param>
    /// <returns>Whether it is.</returns>
    public bool HasFingerprint(string fingerprint) =>
        Texts.Any(text => string.Equals(text?.Fingerprint, fingerprint, StringComparison.OrdinalIgnoreCase));

    /// <summary>Reads a line of the attribute.</summary>
    internal static ListedParagraph? Read(string line, int languages)
    {
        var fields = line.Split(' ');
        if (fields.Length < 2 + languages || KindOf(fields[0]) is not { } kind)
        {
            return null;
        }

        var actions = new List<ListedAction>();
        for (var i = 2 + languages; i + 1 < fields.Length; i += 2)
        {
            if (Enum.TryParse<Verb>(fields[i], out var verb))
            {
                actions.Add(new ListedAction(verb, ReadList(fields[i + 1])));
            }
        }

        return new ListedParagraph(
            kind,
            Unescape(fields[1]),
            fields.Skip(2).Take(languages).Select(ListedText.Read).ToArray(),
            actions);
    }

    private static ParagraphKind? KindOf(string letter) => letter switch
    {
        "P" => ParagraphKind.Preambular,
        "O" => ParagraphKind.Operative,
        "A" => ParagraphKind.Annex,
        _ => null,
    };

    private static IReadOnlyList<string> ReadList(string field) =>
        field == "-" ? [] : field.Split(',').Select(Unescape).ToArray();

    /// <summary>A per cent sign and two hexadecimal digits stand for a character that would part fields.</summary>
    private static string Unescape(string field)
    {
        if (field.IndexOf('%') < 0)
        {
            return field;
        }

        var text = new StringBuilder(field.Length);
        for (var i = 0; i < field.Length; i++)
        {
            if (field[i] == '%' && i + 2 < field.Length
                && byte.TryParse(field.Substring(i + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code))
            {
                text.Append((char)code);
                i += 2;
            }
            else if (field[i] != '%')
            {
                text.Append(field[i]);
            }
        }

        return text.ToString();
    }
}
