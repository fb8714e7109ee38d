using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Lines;

namespace TypedResolutions.Text.Grammar;

/// <summary>Decides whether a line of text goes on with an open paragraph, and with which.</summary>
/// <param name="source">The whole text.</param>
/// <param name="line">The line.</param>
/// <param name="contentStart">Where its text starts in the file.</param>
/// <param name="state">Where in the resolution the reader is.</param>
/// <param name="noiseBefore">Whether page noise stands before the line.</param>
/// <param name="opensWithVerb">Whether the line opens as a paragraph does.</param>
/// <param name="opensRecital">Whether it opens as nothing but a recital does.</param>
/// <param name="isUnnumbered">Whether the operative paragraphs carry no numbers.</param>
/// <param name="opensQuoted">Whether each paragraph opens with a quotation mark, as those of a statement do.</param>
/// <param name="recitalsStartSmall">Whether recitals start with a small letter, as in Russian.</param>
internal readonly struct Continuation(
    string source, SourceLine line, int contentStart, BodyState state, bool noiseBefore, bool opensWithVerb, bool opensRecital, bool isUnnumbered,
    bool opensQuoted, bool recitalsStartSmall)
{
    /// <summary>Finds the paragraph that the line goes on with.</summary>
    /// <param name="items">The open items.</param>
    /// <param name="stop">The stop that the deepest of them ends with; <c>'\0'</c> where it is cut.</param>
    /// <param name="isRest">Whether the line is the rest behind a formula, so surely opens a paragraph.</param>
    /// <returns>The paragraph; null where the line opens a new one.</returns>
    public ParagraphDraft? Target(ItemStack items, char stop, bool isRest)
    {
        var deepest = items.Deepest;
        if (deepest is null || isRest)
        {
            return null;
        }

        if (deepest.Pieces.Count == 0)
        {
            // The number stood alone on its line.
            return deepest;
        }

        if (!line.StartsBlock && !noiseBefore)
        {
            return OpensInWrappedText(deepest, stop) ? null : deepest;
        }

        return stop == '\0' ? AfterCut(deepest) : AfterStop(items, deepest, stop);
    }

    private bool StartsSmall()
    {
        var first = contentStart < source.Length ? source[contentStart] : '\0';
        return char.IsLower(first) || first is ',' or ';' or ')' or '，' or '；' or '、';
    }

    /// <summary>Where recitals start with a small letter, one stands apart from the next whatever its verb is.</summary>
    private bool OpensSmallRecital(ParagraphDraft deepest, char stop) =>
        recitalsStartSmall && deepest is { Kind: ParagraphKind.Preambular, Level: 1 } && stop is ',' or ';' && !noiseBefore
        && char.IsLower(source[contentStart]);

    /// <summary>In wrapped lines only a verb behind the stop of its kind opens a paragraph.</summary>
    private bool OpensInWrappedText(ParagraphDraft deepest, char stop)
    {
        if (!opensWithVerb || stop == '\0')
        {
            return false;
        }

        // A section may have recitals of its own among the operative paragraphs.
        return (deepest.Kind == ParagraphKind.Preambular ? BodyState.Preamble : state) switch
        {
            BodyState.Preamble => stop is ',' or ';' ? deepest.Level == 1 || OpensPlainRecital() : stop is '.' && deepest.Level == 1 && OpensPlainRecital(),
            BodyState.Operative => isUnnumbered && stop is ';' or '.' && (!opensQuoted || TextFolding.Fold(source[contentStart]) == '"'),
            _ => false,
        };
    }

    /// <summary>No sentence and no item goes on with a capital participle, as which nothing but a recital opens.</summary>
    private bool OpensPlainRecital() => opensRecital && !StartsSmall();

    /// <summary>Text without a stop was cut by a page, unless what follows clearly opens a paragraph.</summary>
    private ParagraphDraft? AfterCut(ParagraphDraft deepest)
    {
        var opens = opensWithVerb && line.StartsBlock && (state == BodyState.Preamble || opensRecital);
        return opens && (!noiseBefore || !StartsSmall()) ? null : deepest;
    }

    private ParagraphDraft? AfterStop(ItemStack items, ParagraphDraft deepest, char stop)
    {
        if (StartsSmall() && !opensWithVerb && !line.IsListItem && stop is not '.' && !OpensSmallRecital(deepest, stop))
        {
            // Behind the last item of a list, the sentence that introduced the list goes on.
            return stop is ';' && deepest.Level > 1 ? items.CloseItems() : deepest;
        }

        if (StartsSmall() && !opensWithVerb && line.IsListItem && stop is ',' && deepest.Style is MarkerStyle.Letter or MarkerStyle.Roman)
        {
            // A converter makes an item of the sentence that goes on behind its list.
            return items.CloseItems();
        }

        // A section may have recitals of its own among the operative paragraphs.
        switch (deepest.Kind == ParagraphKind.Preambular ? BodyState.Preamble : state)
        {
            case BodyState.Preamble or BodyState.Operative when stop is ':' && !opensWithVerb:
                // What a colon announces, a quotation or a text to insert, belongs to its paragraph.
                return deepest;
            case BodyState.Preamble:
                return noiseBefore && !opensWithVerb && stop is ',' ? deepest : null;
            case BodyState.Operative when isUnnumbered:
                return stop is ',' || (deepest.Level > 1 && !opensWithVerb) ? items.CloseItems() : null;
            case BodyState.Operative:
                return opensWithVerb && stop is ';' or '.' && !StartsSmall() && deepest.Level == 1 && !noiseBefore ? null
                    : deepest.Level > 1 && stop is ';' or '.' ? items.CloseItems() : deepest;
            case BodyState.Annex:
                return stop is ',' && noiseBefore ? deepest : null;
            default:
                return null;
        }
    }
}
