using System.Text;

namespace TypedResolutions.Text.Naming;

/// <summary>
/// Turns symbols, ids and labels into C# identifiers the way the United Nations names its own files: whatever is no
/// letter or digit becomes an underscore (<c>A/RES/57/270 B</c>: <c>A_RES_57_270_B</c>).
/// </summary>
public static class Identifier
{
    /// <summary>Metadata names end at 1,023 bytes of UTF-8; a name longer than this is a misread sentence.</summary>
    private const int MaximumLength = 120;

    /// <summary>Names that a generated type must not take: members that its enclosing or base type has.</summary>
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "Actors", "AdoptedOn", "AdoptingOrgan", "AgendaItem", "AgendaItems", "All", "Annexes", "Carried",
        "CarriedTextIn", "Citations", "Committee", "CommitteeReport", "CommitteeReports", "DefaultLanguage",
        "EnactingFormula", "Encode", "Equals", "Finalize", "Find", "FindActor", "FindFootnote", "FindInstrument",
        "FindParagraph", "FindResolution", "Footnotes", "GetHashCode", "GetType", "Headings", "Instance", "Instruments",
        "Languages", "MemberwiseClone", "Once", "Operative", "Organ", "Paragraphs", "PlenaryMeeting", "Preamble",
        "ReferenceEquals", "ResolutionCatalog", "Session", "Symbol", "Title", "TitleIn", "ToString", "Vote",
    };

    /// <summary>Gets the identifier of a symbol, id or label.</summary>
    /// <param name="name">The symbol, id or label.</param>
    /// <param name="fallback">The identifier where the name has no letter and no digit.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static string Of(string name, string fallback)
    {
        if (name is null)
        {
            throw new ArgumentNullException(nameof(name));
        }

        if (IsIdentifier(name))
        {
            return Fit(name);
        }

        var identifier = new StringBuilder(name.Length + 1);
        var pending = false;
        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c))
            {
                pending = identifier.Length > 0;
                continue;
            }

            if (pending)
            {
                identifier.Append('_');
                pending = false;
            }
            else if (identifier.Length == 0 && char.IsDigit(c))
            {
                identifier.Append('_');
            }

            // The compiler warns of type names that are all in lower-case ASCII.
            identifier.Append(identifier.Length == 0 && c is >= 'a' and <= 'z' ? (char)(c - 'a' + 'A') : c);
        }

        return identifier.Length == 0 ? fallback : Fit(identifier.ToString());
    }

    /// <summary>Gets the identifier of a resolution: texts whose symbols have the same one are of the same resolution.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <returns>The identifier: <c>A_RES_72_200</c>.</returns>
    public static string OfResolution(string symbol) => Of(symbol, "Resolution_");

    /// <summary>Tells of a name, such as a label or the id of an actor, that it is its own identifier.</summary>
    private static bool IsIdentifier(string name)
    {
        if (name.Length == 0 || name[0] is >= 'a' and <= 'z' || char.IsDigit(name[0]))
        {
            return false;
        }

        var isBehindLetter = false;
        foreach (var c in name)
        {
            if (!(char.IsLetterOrDigit(c) || (c == '_' && isBehindLetter)))
            {
                return false;
            }

            isBehindLetter = c != '_';
        }

        return isBehindLetter;
    }

    private static string Fit(string identifier)
    {
        if (identifier.Length > MaximumLength)
        {
            return identifier.Substring(0, MaximumLength) + "_" + StableHash.Of(identifier);
        }

        return Reserved.Contains(identifier) ? identifier + "_" : identifier;
    }
}
