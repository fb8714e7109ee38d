using TypedResolutions.Text.Annotation.Actors;
using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Annotation.Actions;

/// <summary>
/// Reads who is asked to act, in a script with blanks: the actors between the verb and the clause that says what to do,
/// but not those that only complete another noun ("the Government of Chad", "in consultation with Member States").
/// </summary>
internal sealed class WordAddresseeReader
{
    private const int MostUnknownWords = 12;
    private const int LongestBracket = 80;
    private const int LongestAside = 120;

    /// <summary>The group that all Governments are.</summary>
    private const string Governments = "Governments";

    /// <summary>"... and of the ...": no more than little words stand before a further State.</summary>
    private const int LongestLinkToState = 12;

    private readonly AddresseeWords words;
    private readonly ParagraphView paragraph;
    private readonly ActorCursor actors;
    private readonly int limit;
    private readonly List<string> found = new();
    private int position;
    private int end;
    private int unknownWords;
    private int governmentsEnd = -1;
    private bool isComplement;
    private bool isClause;
    private bool isCompleted;
    private bool headIsUnknown;
    private bool isStopped;
    private char governing;

    private WordAddresseeReader(
        AddresseeWords words, ParagraphView paragraph, IReadOnlyList<FoundActor> actors, int start, int limit)
    {
        this.words = words;
        this.paragraph = paragraph;
        this.actors = new ActorCursor(actors);
        this.limit = limit;
        position = start;
        end = start;
    }

    private FoldedText Text => paragraph.Folded;

    public static Addressees Read(
        AddresseeWords words, ParagraphView paragraph, IReadOnlyList<FoundActor> actors, Verb verb, int start, int limit)
    {
        var reader = new WordAddresseeReader(words, paragraph, actors, start, limit);
        if (verb == Verb.DrawsAttention)
        {
            if (!reader.SkipToAttention())
            {
                return new Addressees([], start);
            }
        }
        else
        {
            reader.SkipLeads();
        }

        while (reader.position < limit && reader.Step())
        {
        }

        // "Encourages the strengthening of ..., the African Union": no one, unless the sentence goes on "to ...".
        return reader.headIsUnknown && !reader.isStopped
            ? new Addressees([], start)
            : new Addressees(reader.found, reader.end);
    }

    private void SkipLeads()
    {
        SkipSigns();
        while ((words.Language.Leads.TryMatch(Text, position, out var behind, out _)
                || words.Language.Modifiers.TryMatch(Text, position, out behind, out _))
            && !NamesActor(position, behind))
        {
            position = behind;
            SkipSigns();
        }

        if (words.Clauses.TryMatch(Text, position, out var behindClause, out _))
        {
            isClause = true;
            position = behindClause;
        }
        else if (words.Starts.TryMatch(Text, position, out var behindStart, out _))
        {
            position = NameOr(behindStart);
        }

        SkipSigns();
    }

    /// <summary>"Draws the attention of the Committee to ..." asks the Committee; "draws attention to ..." asks no one.</summary>
    private bool SkipToAttention()
    {
        SkipSigns();
        if (words.Attention.TryMatch(Text, position, out var behind, out _))
        {
            position = behind;
            SkipSigns();
            return true;
        }

        return actors.At(position) is not null;
    }

    /// <summary>"the Council" may lead to a verb as its subject; behind a verb it is who is asked.</summary>
    private bool NamesActor(int start, int behind) => actors.NextFrom(start) is { } actor && actor.Start < behind;

    /// <summary>"de toutes" of "de toutes les parties": the last word of what is skipped may be the first of a name.</summary>
    private int NameOr(int behind) =>
        actors.NextFrom(position) is { } actor && actor.Start > position && actor.Start < behind ? actor.Start : behind;

    private void SkipSigns()
    {
        while (position < limit && Text[position] is ' ' or ',' or '\'' or '"')
        {
            position++;
        }
    }

    /// <summary>Reads a word or sign.</summary>
    /// <returns>Whether to go on.</returns>
    private bool Step()
    {
        var c = Text[position];
        if (c is ' ' or '\'' or '"' or '-')
        {
            position++;
            return true;
        }

        if (actors.At(position) is { } actor)
        {
            return Take(actor);
        }

        if (TryTakeGlued())
        {
            return true;
        }

        switch (c)
        {
            case ',':
                return StepOverComma();
            case '(':
                return StepOverBracket();
            case ':':
                return Stop();
            case ';' or '.':
                return false;
            default:
                return StepOverWord();
        }
    }

    private bool Stop()
    {
        isStopped = true;
        return false;
    }

    private bool Take(FoundActor actor)
    {
        position = actor.End;
        if (TakeState(actor) || isComplement)
        {
            return true;
        }

        if (Text[position] == '\'')
        {
            return false;
        }

        if (!found.Contains(actor.ActorId))
        {
            found.Add(actor.ActorId);
        }

        end = actor.End;
        governmentsEnd = actor.ActorId == Governments ? end : -1;
        return true;
    }

    /// <summary>"the Governments of India and Pakistan": those States are asked, as with "the Government of India".</summary>
    private bool TakeState(FoundActor actor)
    {
        if (governmentsEnd < 0 || actor.Kind != ActorKind.State || actor.Start - governmentsEnd > LongestLinkToState
            || (found.Contains(Governments) && !IsOf(governmentsEnd, actor.Start)))
        {
            return false;
        }

        _ = found.Remove(Governments);
        if (!found.Contains(actor.ActorId))
        {
            found.Add(actor.ActorId);
        }

        end = actor.End;
        governmentsEnd = end;
        return true;
    }

    /// <summary>"Governments, including Israel" and "Governments in Iraq" are all of them, "Governments of Israel and ..." are not.</summary>
    private bool IsOf(int from, int to)
    {
        var start = Text.SkipBlank(from);
        return start >= to || (words.Of.TryMatch(Text, start, out var behind, out _) && Text.SkipBlank(behind) >= to);
    }

    /// <summary>
    /// "بالدول الأعضاء": a preposition written as one with the name right behind the verb belongs to the verb, and so does
    /// the same one in the list that follows; any other makes the name a complement. A conjunction goes on with the list.
    /// </summary>
    private bool TryTakeGlued()
    {
        if (words.Prefixes.Count == 0 || !Text.IsBoundary(position))
        {
            return false;
        }

        foreach (var prefix in words.Prefixes)
        {
            if (actors.At(position + prefix.Length) is not { } actor
                || !string.Equals(Text.Substring(position, actor.Start), prefix, StringComparison.Ordinal))
            {
                continue;
            }

            var conjunctions = 0;
            while (conjunctions < prefix.Length && words.Separators.TryMatch(Single(prefix[conjunctions]), 0, out _, out _))
            {
                conjunctions++;
            }

            var preposition = prefix.Substring(conjunctions);
            if (found.Count == 0 && unknownWords == 0 && !isComplement && preposition.Length > 0)
            {
                governing = preposition[0];
            }

            isComplement = preposition.Length > 0 ? preposition[0] != governing : isComplement && !isCompleted;
            isCompleted = false;
            _ = Take(actor);
            return true;
        }

        return false;
    }

    private static FoldedText Single(char c) => new(c.ToString());

    private bool StepOverComma()
    {
        position++;
        SkipSigns();
        if (words.Asides.TryMatch(Text, position, out _, out _))
        {
            return SkipAside();
        }

        if (!words.Complements.TryMatch(Text, position, out var behind, out _) || IsListed(position))
        {
            isComplement = false;
            return true;
        }

        isComplement = true;
        position = behind;
        return found.Count == 0;
    }

    /// <summary>"Member States, within their mandates, and ..., to": the list goes on behind the aside.</summary>
    private bool SkipAside()
    {
        var comma = position;
        while (comma < limit && comma - position < LongestAside && Text[comma] is not (',' or ';' or ':'))
        {
            comma++;
        }

        position = comma;
        return comma < limit && Text[comma] == ',';
    }

    private bool IsListed(int start) =>
        words.Separators.TryMatch(Text, start, out _, out _) || words.Determiners.TryMatch(Text, start, out _, out _);

    private bool StepOverBracket()
    {
        for (var close = position; close < limit && close - position < LongestBracket; close++)
        {
            if (Text[close] == ')')
            {
                position = close + 1;
                return true;
            }
        }

        return false;
    }

    private bool StepOverWord()
    {
        if (StopsHere())
        {
            return Stop();
        }

        if (words.Separators.TryMatch(Text, position, out var behind, out _))
        {
            position = behind;
            SkipSigns();
            isComplement &= !words.Determiners.TryMatch(Text, position, out _, out _);
            return true;
        }

        if (words.Determiners.TryMatch(Text, position, out behind, out _))
        {
            position = NameOr(behind);
            return true;
        }

        if (words.Complements.TryMatch(Text, position, out behind, out _))
        {
            headIsUnknown |= found.Count == 0;
            isComplement = true;
            position = behind;
            return true;
        }

        if (words.EndsAtBareNouns && !StepOverBareNoun())
        {
            return Stop();
        }

        position = WordEnd(position);
        unknownWords++;
        return unknownWords <= MostUnknownWords && !(isClause && found.Count > 0);
    }

    /// <summary>
    /// A noun without its article is completed by what stands behind it (سيادة لبنان): before all names it is what is asked
    /// for, behind "and" another one in the list, behind a name what is to be done.
    /// </summary>
    /// <returns>Whether the list goes on.</returns>
    private bool StepOverBareNoun()
    {
        var isListed = words.Separators.TryMatch(Single(Text[position]), 0, out _, out _)
            && !words.Undivided.TryMatch(Text, position, out _, out _);
        if (BearsArticle(isListed ? position + 1 : position))
        {
            headIsUnknown |= found.Count == 0;
            return true;
        }

        if (found.Count > 0 && !isListed)
        {
            return false;
        }

        headIsUnknown |= found.Count == 0;
        isComplement = true;
        isCompleted = found.Count > 0;
        return true;
    }

    private bool BearsArticle(int start)
    {
        foreach (var article in words.Articles)
        {
            if (Text.Equals(article, start, Math.Min(start + article.Length, Text.Length)))
            {
                return true;
            }
        }

        return false;
    }

    private bool StopsHere()
    {
        if (words.Stops.TryMatch(Text, position, out var behind, out _))
        {
            return !words.Determined.TryMatch(Text, SkipBlank(behind), out _, out _);
        }

        if (words.Infinitives.Count == 0)
        {
            return false;
        }

        // French and Spanish mark the infinitive (de, à), Russian does not.
        var verb = position;
        if (words.Markers.Count > 0)
        {
            if (!words.Markers.TryMatch(Text, position, out behind, out _))
            {
                return false;
            }

            verb = SkipBlank(behind);
        }

        return IsInfinitive(verb);
    }

    private bool IsInfinitive(int start)
    {
        var wordEnd = WordEnd(start);
        foreach (var ending in words.Infinitives)
        {
            if (wordEnd - start > ending.Length
                && string.Equals(Text.Substring(wordEnd - ending.Length, wordEnd), ending, StringComparison.Ordinal))
            {
                return actors.At(start) is null;
            }
        }

        return false;
    }

    private int SkipBlank(int start) => Text[start] is ' ' or '\'' ? start + 1 : start;

    private int WordEnd(int start)
    {
        var wordEnd = start;
        while (wordEnd < limit && FoldedText.IsWordCharacter(Text[wordEnd]))
        {
            wordEnd++;
        }

        return Math.Max(wordEnd, start + 1);
    }
}
