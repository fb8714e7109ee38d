namespace TypedResolutions;

/// <summary>
/// Finds the paragraphs that a reference means: "section II, paragraph 3", "5 (a)", "3-5", "annex", "5; annex". What may be
/// one of several is left out: a wrong link is worse than none.
/// </summary>
/// <remarks>
/// The files of this folder are compiled into the generator, which links and checks references, too: what the
/// documentation shows and what a program gets are the same.
/// </remarks>
internal sealed class ParagraphFinder
{
    private readonly LabelIndex index;
    private readonly FoundParagraphs found = new();
    private readonly string? ownAnnex;
    private readonly string? ownSection;
    private readonly string? ownArticle;
    private readonly bool isWithin;
    private readonly bool isNamed;
    private string? annex;
    private string? section;
    private string? article;

    private ParagraphFinder(LabelIndex index, bool isNamed, int? citing)
    {
        this.index = index;
        this.isNamed = isNamed;
        if (citing is { } from)
        {
            var place = index.PlaceOf(from);
            isWithin = true;
            ownAnnex = place.Annex;
            ownSection = index.Sections[from];
            ownArticle = place.Core.StartsWith("Art", StringComparison.Ordinal) ? place.Top : null;
        }
    }

    /// <summary>Finds what another text refers to.</summary>
    /// <param name="index">The paragraphs of the text that is referred to.</param>
    /// <param name="reference">The reference.</param>
    /// <param name="isNamed">
    /// Whether it names the text ("the Tunis Agenda"), not its number: where a resolution has it as an annex, the
    /// paragraphs meant are the annex's.
    /// </param>
    public static FoundParagraphs Find(LabelIndex index, string reference, bool isNamed) =>
        new ParagraphFinder(index, isNamed, citing: null).Find(reference);

    /// <summary>Finds what a paragraph refers to in its own text.</summary>
    /// <param name="index">The paragraphs of the text.</param>
    /// <param name="reference">The reference.</param>
    /// <param name="citing">The place of the paragraph that refers; null where the reference is to the resolution as a whole.</param>
    public static FoundParagraphs FindWithin(LabelIndex index, string reference, int? citing) =>
        new ParagraphFinder(index, isNamed: false, citing).Find(reference);

    private FoundParagraphs Find(string reference)
    {
        foreach (var division in reference.Split(["; "], StringSplitOptions.None))
        {
            annex = section = article = null;
            FindDivision(division);
        }

        return found;
    }

    private void FindDivision(string division)
    {
        var parts = DivisionPart.ReadAll(division);
        for (var i = 0; i < parts.Length; i++)
        {
            if (!Enter(parts[i], isLast: i == parts.Length - 1))
            {
                break;
            }
        }
    }

    /// <summary>Narrows the search to a larger part, or takes the paragraphs of the smallest.</summary>
    private bool Enter(DivisionPart part, bool isLast)
    {
        switch (part.Kind)
        {
            case DivisionKind.Annex:
                annex = AnnexOf(part.Numbers);
                return !isLast || AddPart(index.TopsOf(annex, null));
            case DivisionKind.Section:
                section = part.Numbers;
                annex ??= ownAnnex;
                return !isLast || AddPart(index.TopsOf(annex, section));
            case DivisionKind.Article:
                AddNumbers("Art", part.Numbers, isLast);
                return article is not null;
            case DivisionKind.PreambularParagraph:
                AddNumbers("PP", part.Numbers, isLast);
                return false;
            case DivisionKind.Paragraph:
                AddNumbers(article is null ? "OP" : string.Empty, part.Numbers, isLast);
                return false;
            default:
                return false;
        }
    }

    private bool AddPart(IReadOnlyList<int> indices)
    {
        found.AddPart(indices);
        return true;
    }

    private void AddNumbers(string stem, string numbers, bool isLast)
    {
        foreach (var range in numbers.Split(','))
        {
            var dash = range.IndexOf('-');
            var first = FindNumber(stem, dash < 0 ? range : range.Substring(0, dash));
            var last = dash < 0 ? first : FindNumber(stem, range.Substring(dash + 1));
            if (!isLast)
            {
                article = first is { } place ? index.PlaceOf(place).Top : null;
                return;
            }

            if (first is { } from && last is { } to)
            {
                AddAll(from, to, isArticle: stem == "Art" && from == to);
            }

            if (found.IsFull)
            {
                return;
            }
        }
    }

    private void AddAll(int first, int last, bool isArticle)
    {
        foreach (var place in isArticle ? index.ArticleOf(first) : index.Between(first, last))
        {
            found.Add(place);
            if (found.IsFull)
            {
                return;
            }
        }
    }

    /// <summary>Finds one number with its letters: "5", "5 (a)".</summary>
    private int? FindNumber(string stem, string number)
    {
        var letters = number.IndexOf(' ');
        var own = letters < 0 ? number : number.Substring(0, letters);
        if (own.Length == 0 || own[0] is < '0' or > '9')
        {
            return null;
        }

        var top = FindTop(stem, own);
        if (top is not { } place || letters < 0)
        {
            return top;
        }

        if (index.TryFind(index.Labels[place] + Items(number, letters), out var item))
        {
            return item;
        }

        // "paragraph 5 (a)", and the letters stand in the sentence of paragraph 5.
        if (!index.HasItems(place))
        {
            return place;
        }

        found.Missing.Add(number);
        return null;
    }

    private int? FindTop(string stem, string number)
    {
        if (stem.Length == 0)
        {
            return index.TryFind(article + "_" + number, out var paragraph) ? paragraph : null;
        }

        if (isWithin && ownArticle is not null && stem == "OP" && index.TryFind(ownArticle + "_" + number, out var sibling))
        {
            return sibling;
        }

        return annex is not null ? FindInAnnex(annex, stem, number)
            : isWithin ? FindNear(stem, number)
            : FindAnywhere(stem, number);
    }

    private int? FindInAnnex(string scope, string stem, string number)
    {
        var core = (stem == "OP" ? "P" : stem) + number;
        if (index.TopsOf(scope, section).Count > 0 && !index.Has(scope, section, core))
        {
            AddMissing(stem, number);
        }

        return index.Find(scope, section, core);
    }

    /// <summary>Looks around the paragraph that refers: in its annex, in its section, then in the whole body.</summary>
    private int? FindNear(string stem, string number)
    {
        if (ownAnnex is not null)
        {
            return index.Find(ownAnnex, section, (stem == "OP" ? "P" : stem) + number)
                ?? index.Find(ownAnnex, section, stem + number);
        }

        return (section ?? ownSection) is { } near && index.Find(null, near, stem + number) is { } found
            ? found
            : section is null ? index.Find(null, null, stem + number) : null;
    }

    private int? FindAnywhere(string stem, string number)
    {
        var core = stem + number;
        var attached = (stem == "OP" ? "P" : stem) + number;
        if (section is not null)
        {
            if (index.TopsOf(null, section).Count > 0 && !index.Has(null, section, core))
            {
                AddMissing(stem, number);
            }

            return index.Find(null, section, core);
        }

        if (isNamed && index.FindInAnyAnnex(attached) is { } named)
        {
            return named;
        }

        if (index.Has(null, null, core))
        {
            return index.Find(null, null, core);
        }

        if (!index.HasInAnyAnnex(attached) && index.HasNumbers)
        {
            AddMissing(stem, number);
        }

        return index.FindInAnyAnnex(attached);
    }

    /// <summary>Articles are not counted: a text may stand for the treaty that it adopts without holding it.</summary>
    private void AddMissing(string stem, string number)
    {
        if (stem == "OP")
        {
            found.Missing.Add(number);
        }
    }

    /// <summary>" (a) (i)": "_a_i".</summary>
    private static string Items(string number, int start) =>
        number.Substring(start).Replace(" (", "_").Replace(")", string.Empty);

    /// <summary>"annex": the only one; "annex II": the second; "annex B": the one of that letter.</summary>
    private string AnnexOf(string number)
    {
        const string digits = "IVXLC";
        int[] values = [1, 5, 10, 50, 100];
        var asWritten = "Annex" + number;
        var value = 0;
        for (var i = 0; i < number.Length; i++)
        {
            var digit = digits.IndexOf(number[i]);
            if (digit < 0 || index.TopsOf(asWritten, null).Count > 0)
            {
                return asWritten;
            }

            var next = i + 1 < number.Length ? digits.IndexOf(number[i + 1]) : -1;
            value += next > digit ? -values[digit] : values[digit];
        }

        return value == 0 ? asWritten : "Annex" + value.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
