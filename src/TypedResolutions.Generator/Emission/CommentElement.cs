namespace TypedResolutions.Generator.Emission;

/// <summary>An element of an XML comment: on one line, or, where its content has several, with its tags on lines of their own.</summary>
internal readonly struct CommentElement
{
    private readonly SourceWriter writer;
    private readonly string name;
    private readonly bool hasSeveralLines;

    private CommentElement(SourceWriter writer, string name, bool hasSeveralLines)
    {
        this.writer = writer;
        this.name = name;
        this.hasSeveralLines = hasSeveralLines;
    }

    /// <summary>Gets where the content is written.</summary>
    public CharacterBuffer Content => writer.Verbatim;

    /// <summary>Opens an element for a text.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="name">Its name.</param>
    /// <param name="text">The text that it will hold.</param>
    /// <param name="end">Where that ends.</param>
    public static CommentElement Open(SourceWriter writer, string name, string text, int end) =>
        Open(writer, name, text.IndexOf('\n', 0, end) >= 0);

    public static CommentElement Open(SourceWriter writer, string name, bool hasSeveralLines)
    {
        var element = new CommentElement(writer, name, hasSeveralLines);
        element.BeginLine();
        element.Tag("<");
        if (hasSeveralLines)
        {
            element.NextLine();
        }

        return element;
    }

    /// <summary>Begins the next line of the content.</summary>
    public void NextLine()
    {
        writer.EndLine();
        BeginLine();
    }

    /// <summary>Writes a text, line by line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Where it ends.</param>
    public void Text(string text, int end)
    {
        var start = 0;
        for (int i; (i = text.IndexOf('\n', start, end - start)) >= 0; start = i + 1)
        {
            XmlText.Append(Content, text, start, i);
            NextLine();
        }

        XmlText.Append(Content, text, start, end);
    }

    public void Close()
    {
        if (hasSeveralLines)
        {
            NextLine();
        }

        Tag("</");
        writer.EndLine();
    }

    private void BeginLine() => writer.BeginLine().Append("/// ");

    private void Tag(string opening)
    {
        Content.Append(opening);
        Content.Append(name);
        Content.Append('>');
    }
}
