using TypedResolutions.Text;
using TypedResolutions.Text.Annotation.Citations.Tokens;
using TypedResolutions.Text.Folding;
using TypedResolutions.Text.Footnotes;
using TypedResolutions.Text.Grammar;
using TypedResolutions.Text.Languages;
using TypedResolutions.Text.Registries;

namespace TypedResolutions.Benchmarks.Parsing;

/// <summary>
/// The passes over a text that no reading can do without, each once, each with what the one before it found, and nothing
/// made of it: the structure, the texts of the paragraphs, their words, the names of one index of four in them, and the
/// tokens of citations. Verbs, bodies that no row names, acronyms, addressees, deadlines, citations and their instruments
/// would all have to come for nothing for the parser to be as fast.
/// </summary>
internal sealed class LeastReading(Language language)
{
    private readonly ResolutionParseOptions options = new() { Language = language };
    private readonly CitationLexer lexer = new(LanguageData.Of(language));

    /// <summary>Reads a text.</summary>
    /// <returns>How many names and tokens were found.</returns>
    public int Read(string text)
    {
        var memory = FoldingMemory.Take();
        var names = Registry.Default.ActorNames(language);
        var document = MarkedDocument.Read(text, DocumentReader.ReadStructure(text, options, memory), CancellationToken.None);
        var found = 0;
        foreach (var paragraph in document.Paragraphs)
        {
            var printed = paragraph.Text.Text;
            var folded = FoldedText.WithWords(printed, memory);
            found += names.FindAll(printed, folded).Count + lexer.Read(printed, folded).Tokens.Count;
        }

        memory.GiveBack();
        return found;
    }
}
