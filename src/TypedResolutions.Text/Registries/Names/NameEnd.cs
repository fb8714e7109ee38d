using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Registries.Names;

/// <summary>The forms that end at one node of an index: the same words for the index, told apart by rank and capitals.</summary>
/// <typeparam name="T">What is named.</typeparam>
internal sealed class NameEnd<T>
    where T : class
{
    private readonly List<NameForm<T>> forms = new(1);

    /// <summary>Adds a form, better ranks first.</summary>
    public void Add(NameForm<T> form)
    {
        var index = forms.Count;
        while (index > 0 && forms[index - 1].Rank > form.Rank)
        {
            index--;
        }

        forms.Insert(index, form);
    }

    /// <summary>Chooses the form that the text means.</summary>
    /// <returns>
    /// The form that is written letter by letter like the text, else the best ranked; null where the capitals fit none, or
    /// where two entries have the same claim.
    /// </returns>
    public NameForm<T>? Choose(string text, FoldedText folded, int start, int end, bool isSingleWord)
    {
        NameForm<T>? best = null;
        foreach (var form in forms)
        {
            if (!FitsCapitals(form, text, folded, start, end, isSingleWord))
            {
                continue;
            }

            if (best is null)
            {
                best = form;
            }
            else if (!Equals(form.Entry, best.Entry))
            {
                var closer = best.Rank <= NameRank.OwnForm ? 0 : IsWrittenSo(form, folded, start, end).CompareTo(IsWrittenSo(best, folded, start, end));
                if (closer == 0 && form.Rank == best.Rank)
                {
                    return null;
                }

                best = closer > 0 ? form : best;
            }
        }

        return best;
    }

    /// <summary>"the Paris Agreements" are another thing than the Paris Agreement, where a name of each is known.</summary>
    private static bool IsWrittenSo(NameForm<T> form, FoldedText folded, int start, int end) =>
        string.Equals(TextFolding.FoldPhrase(form.Text), folded.Substring(start, end), StringComparison.Ordinal);

    private static bool FitsCapitals(
        NameForm<T> form, string text, FoldedText folded, int start, int end, bool isSingleWord)
    {
        var first = folded.ToOriginal(start);
        if (form.AcronymCapitals > 0)
        {
            var capitals = 0;
            var last = folded.ToOriginalEnd(end);
            for (var i = first; i < last; i++)
            {
                capitals += char.IsUpper(text[i]) ? 1 : 0;
            }

            return capitals == form.AcronymCapitals;
        }

        return !form.IsProper || !isSingleWord || !char.IsLower(text[first]);
    }
}
