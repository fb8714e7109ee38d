using TypedResolutions.Accuracy.Labels;
using TypedResolutions.Text.Grammar;

namespace TypedResolutions.Accuracy.Corpus;

/// <summary>A file of the corpus, what is known of it, and what the parser made of it.</summary>
internal sealed class CorpusText
{
    /// <summary>Gets the path below the corpus folder, with slashes.</summary>
    public required string Name { get; init; }

    public required string Content { get; init; }

    /// <summary>Gets the language that the index or the file's name tells; null where neither does.</summary>
    public required Language? Language { get; init; }

    /// <summary>Gets the symbol that the index or the file's name tells; null where neither does.</summary>
    public required ExpectedSymbol? Symbol { get; init; }

    /// <summary>Gets what was read with the file's path known; null after an exception.</summary>
    public ResolutionDocument? Document { get; set; }

    /// <summary>Gets what was read from the text alone; null after an exception.</summary>
    public ResolutionDocument? DocumentWithoutPath { get; set; }

    /// <summary>Gets what each stretch of the file was read as.</summary>
    public IReadOnlyList<Stretch> Stretches { get; set; } = [];

    public string? Exception { get; set; }

    /// <summary>Gets the labels that analysts gave the file's blocks; empty without.</summary>
    public IReadOnlyList<LabelledBlock> Labels { get; set; } = [];

    /// <summary>Gets the text of the same symbol in English, for a text in another language; null without.</summary>
    public CorpusText? EnglishTwin { get; set; }

    /// <summary>Gets the column of the tables that the file counts for: "en GA".</summary>
    public string Group => LanguageName + " " + (Symbol?.OrganName ?? ExpectedSymbol.ShortNameOf(Document?.Organ ?? Organ.Unknown));

    private string LanguageName => (Language ?? Document?.Language) is { } language ? LanguageCodes.CodeOf(language) : "??";

    /// <summary>Gets the one-based line of an offset.</summary>
    public int LineOf(int offset) => Document?.Lines.GetPosition(offset).Line ?? 1;
}
