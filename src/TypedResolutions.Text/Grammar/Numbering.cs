namespace TypedResolutions.Text.Grammar;

/// <summary>Follows the numbers of top-level paragraphs and tells which number may come next.</summary>
internal sealed class Numbering
{
    private const int LargestGap = 12;

    /// <summary>Gets the last number; 0 before the first.</summary>
    public int Last { get; private set; }

    /// <summary>Gets or sets whether numbers may start anew: after a heading, a formula, a part.</summary>
    public bool MayRestart { get; set; } = true;

    /// <summary>Gets whether numbers started anew before: a section with one paragraph alone leaves its number out then.</summary>
    public bool HasRestarted { get; private set; }

    /// <summary>Tells whether a number may stand here.</summary>
    /// <param name="value">The number.</param>
    /// <param name="startsBlock">Whether the line stands apart from the one before.</param>
    /// <param name="previousFinished">Whether the paragraph before ends with a stop.</param>
    /// <param name="opensWithVerb">Whether a verb of operative paragraphs follows the number; not asked where the number <see cref="Follows"/>.</param>
    /// <returns>Whether it may.</returns>
    public bool Accepts(int value, bool startsBlock, bool previousFinished, bool opensWithVerb)
    {
        if (value == Last + 1)
        {
            return startsBlock || previousFinished;
        }

        if (value == 1 && MayRestart)
        {
            return startsBlock || previousFinished;
        }

        if (value > Last)
        {
            return value - Last <= LargestGap && (startsBlock ? previousFinished || opensWithVerb : previousFinished && opensWithVerb);
        }

        // A number that repeats or goes back is a misprint only where it clearly opens a paragraph.
        return startsBlock && previousFinished && opensWithVerb;
    }

    /// <summary>Tells whether a number is the next one, or starts anew where it may.</summary>
    public bool Follows(int value) => value == Last + 1 || (value == 1 && MayRestart);

    public void Take(int value)
    {
        HasRestarted |= value == 1 && Last > 1;
        Last = value;
        MayRestart = false;
    }

    /// <summary>Gets the number that a paragraph without one has by its place.</summary>
    public int ByPlace() => MayRestart && HasRestarted ? 1 : Last + 1;

    /// <summary>Goes on behind a number, where a quoted text with numbers of its own ends.</summary>
    public void Resume(int last)
    {
        Last = last;
        MayRestart = false;
    }

    public void Reset()
    {
        Last = 0;
        HasRestarted = false;
        MayRestart = true;
    }
}
