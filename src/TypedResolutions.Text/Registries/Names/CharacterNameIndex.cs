using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Registries.Names;

/// <summary>The index for a script without blanks: a tree of characters.</summary>
/// <typeparam name="T">What is named.</typeparam>
internal sealed class CharacterNameIndex<T> : NameIndex<T>
    where T : class
{
    private readonly PhraseTable<NameEnd<T>> table = new();
    private readonly CharacterPairs starts = new();

    /// <inheritdoc/>
    public override void Add(NameForm<T> form)
    {
        starts.AddStart(TextFolding.FoldPhrase(form.Text));
        var end = new NameEnd<T>();
        if (table.Add(form.Text, end) || table.TryGet(form.Text, out end))
        {
            end.Add(form);
        }
    }

    /// <inheritdoc/>
    protected override IReadOnlyList<NameMatch<T>> Find(string text, FoldedText folded)
    {
        List<NameMatch<T>>? matches = null;
        for (var i = starts.Next(folded, 0); i < folded.Length; i = starts.Next(folded, i))
        {
            if (TryMatchForm(text, folded, i, out var form, out var end))
            {
                if (form.Entry is { } entry)
                {
                    matches ??= new List<NameMatch<T>>();
                    matches.Add(new NameMatch<T>(entry, i, end, form.IsAcronym));
                }

                i = end;
            }
            else
            {
                i++;
            }
        }

        return matches is null ? [] : matches;
    }

    /// <inheritdoc/>
    public override bool TryMatch(string text, FoldedText folded, int start, out NameMatch<T> match)
    {
        if (TryMatchForm(text, folded, start, out var form, out var end) && form.Entry is { } entry)
        {
            match = new NameMatch<T>(entry, start, end, form.IsAcronym);
            return true;
        }

        match = default;
        return false;
    }

    /// <inheritdoc/>
    public override bool MayBeOf(FoldedText folded, int start, int end, int other) => true;

    private bool TryMatchForm(string text, FoldedText folded, int start, out NameForm<T> form, out int end)
    {
        form = null!;
        end = start;
        if (!folded.IsBoundary(start))
        {
            return false;
        }

        var node = PhraseTable<NameEnd<T>>.Root;
        for (var i = start; i < folded.Length && table.TryStep(node, folded[i], out node); i++)
        {
            if (table.TryGetValue(node, out var nameEnd) && folded.IsBoundary(i + 1)
                && nameEnd.Choose(text, folded, start, i + 1, isSingleWord: true) is { } chosen)
            {
                form = chosen;
                end = i + 1;
            }
        }

        return end > start;
    }
}
