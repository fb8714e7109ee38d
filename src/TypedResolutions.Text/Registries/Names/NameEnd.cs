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
    /// <returns>The form; null where the capitals fit none, or where two entries have the same claim.</returns>
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
            else if (form.Rank == best.Rank && !Equals(form.Entry, best.Entry))
            {
                return null;
            }
        }

        return best;
    }

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
