namespace TypedResolutions.Text.Grammar;

/// <summary>The open items of the current paragraph, from level 1 down.</summary>
internal sealed class ItemStack
{
    private readonly List<ParagraphDraft> open = new();
    private readonly List<ParagraphDraft> closed = new();

    /// <summary>Gets the deepest open item; null without.</summary>
    public ParagraphDraft? Deepest => open.Count == 0 ? null : open[open.Count - 1];

    /// <summary>Gets the open paragraph of level 1; null without.</summary>
    public ParagraphDraft? Top => open.Count == 0 ? null : open[0];

    /// <summary>Gets the deepest open item of a style; null without.</summary>
    public ParagraphDraft? LastOf(MarkerStyle style)
    {
        var level = open.Count - 1;
        while (level >= 0 && open[level].Style != style)
        {
            level--;
        }

        return level < 0 ? null : open[level];
    }

    public void Clear()
    {
        open.Clear();
        closed.Clear();
    }

    /// <summary>Opens a paragraph of level 1.</summary>
    public void Open(ParagraphDraft paragraph)
    {
        Clear();
        open.Add(paragraph);
    }

    /// <summary>Closes the lettered items, so that text goes on with the paragraph that introduced them.</summary>
    public ParagraphDraft? CloseItems()
    {
        if (open.Count > 1)
        {
            closed.Clear();
            closed.AddRange(open.Skip(1));
            open.RemoveRange(1, open.Count - 1);
        }

        return Deepest;
    }

    /// <summary>Finds where an item belongs.</summary>
    /// <param name="marker">Its mark.</param>
    /// <param name="mayGap">Whether the line clearly opens an item, so that the sequence may have gaps.</param>
    /// <param name="mayOpenLevel">Whether a new level may start here.</param>
    /// <param name="parent">The item that it belongs to.</param>
    /// <param name="style">The style of its reading.</param>
    /// <param name="value">Its place in the sequence.</param>
    /// <returns>Whether it belongs anywhere.</returns>
    public bool TryPlace(
        ItemMarker marker, bool mayGap, bool mayOpenLevel, out ParagraphDraft parent, out MarkerStyle style, out int value)
    {
        parent = null!;
        style = marker.Style;
        value = marker.Value;
        if (open.Count == 0)
        {
            return false;
        }

        Reopen(marker);
        if (marker.Style == MarkerStyle.Bullet)
        {
            return PlaceBullet(mayOpenLevel, out parent);
        }

        for (var level = open.Count - 1; level >= 1; level--)
        {
            foreach (var reading in marker.Readings)
            {
                if (reading.Style == open[level].Style && reading.Value == open[level].Value + 1)
                {
                    return Take(level, reading, out parent, out style, out value);
                }
            }
        }

        foreach (var reading in marker.Readings)
        {
            if (reading.Value == 1 && mayOpenLevel && !IsOpen(reading.Style, deepestOnly: false))
            {
                return Take(open.Count, reading, out parent, out style, out value);
            }
        }

        return mayGap && PlaceAcrossGap(marker, mayOpenLevel, out parent, out style, out value);
    }

    /// <summary>Adds an item at its place.</summary>
    public void Add(ParagraphDraft item)
    {
        var level = open.IndexOf(item.Parent!) + 1;
        open.RemoveRange(level, open.Count - level);
        open.Add(item);
    }

    /// <summary>Text between two items does not end their list: (c), a sentence, (d).</summary>
    private void Reopen(ItemMarker marker)
    {
        if (open.Count == 1 && closed.Count > 0 && marker.Style != MarkerStyle.Bullet)
        {
            ReopenClosed(marker);
        }
    }

    private void ReopenClosed(ItemMarker marker)
    {
        var level = closed.FindLastIndex(item => marker.Readings.Exists(reading => reading.Style == item.Style && reading.Value == item.Value + 1));
        level = level >= 0 ? level
            : closed.FindIndex(item => marker.Readings.Exists(reading => reading.Style == item.Style && reading.Value > item.Value));
        if (level >= 0)
        {
            open.AddRange(closed.Take(level + 1));
            closed.Clear();
        }
    }

    private bool IsOpen(MarkerStyle style, bool deepestOnly)
    {
        for (var level = open.Count - 1; level >= 1; level--)
        {
            if (open[level].Style == style)
            {
                return true;
            }

            if (deepestOnly)
            {
                return false;
            }
        }

        return false;
    }

    private bool PlaceBullet(bool mayOpenLevel, out ParagraphDraft parent)
    {
        for (var level = open.Count - 1; level >= 1; level--)
        {
            if (open[level].Style == MarkerStyle.Bullet)
            {
                parent = open[level].Parent!;
                return true;
            }
        }

        parent = open[open.Count - 1];
        return mayOpenLevel && open.Count < 6;
    }

    private bool PlaceAcrossGap(ItemMarker marker, bool mayOpenLevel, out ParagraphDraft parent, out MarkerStyle style, out int value)
    {
        for (var level = open.Count - 1; level >= 1; level--)
        {
            foreach (var reading in marker.Readings)
            {
                if (reading.Style == open[level].Style && (reading.Value > open[level].Value || reading.Value == 1))
                {
                    return Take(level, reading, out parent, out style, out value);
                }
            }
        }

        foreach (var reading in marker.Readings)
        {
            if (mayOpenLevel && reading.Value <= 4)
            {
                return Take(open.Count, reading, out parent, out style, out value);
            }
        }

        parent = null!;
        style = marker.Style;
        value = marker.Value;
        return false;
    }

    private bool Take(
        int level, (MarkerStyle Style, int Value) reading, out ParagraphDraft parent, out MarkerStyle style, out int value)
    {
        parent = level < open.Count ? open[level].Parent! : open[open.Count - 1];
        (style, value) = reading;
        return open.Count < 7 || level < open.Count;
    }
}
