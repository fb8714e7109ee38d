using TypedResolutions.Generator.Links;
using TypedResolutions.Generator.Models;

namespace TypedResolutions.Generator.Emission;

/// <summary>Writes what a paragraph addresses, cites, refers to and names as links of its documentation.</summary>
internal sealed class ParagraphRemarks(SourceWriter writer, MentionedTypes types)
{
    /// <summary>How many paragraphs it links to: a hover is no list.</summary>
    private const int MostLinks = 12;

    private readonly DistinctIds addressed = new();
    private readonly DistinctIds cited = new();
    private readonly DistinctIds named = new();

    public void Write(ParagraphModel paragraph, EquatableArray<ParagraphLink> links)
    {
        Collect(paragraph);
        var lines = Count(addressed) + Count(cited) + Count(named) + (links.Count > 0 ? 1 : 0);
        if (lines == 0)
        {
            return;
        }

        var remarks = CommentElement.Open(writer, "remarks", hasSeveralLines: lines > 1);
        WriteTypes(remarks, "Addresses ", addressed, static (types, id) => types.Actor(id), ref lines);
        WriteTypes(remarks, "Cites ", cited, static (types, id) => types.Instrument(id), ref lines);
        WriteLinks(remarks, links, ref lines);
        WriteTypes(remarks, "Names ", named, static (types, id) => types.Actor(id), ref lines);
        remarks.Close();
    }

    private static int Count(DistinctIds ids) => ids.Ids.Count > 0 ? 1 : 0;

    private void Collect(ParagraphModel paragraph)
    {
        addressed.Clear();
        cited.Clear();
        named.Clear();
        foreach (var action in paragraph.Actions)
        {
            foreach (var id in action.Addressees)
            {
                addressed.Add(id);
            }
        }

        foreach (var citation in paragraph.Citations)
        {
            cited.Add(citation.Instrument);
        }

        foreach (var mention in paragraph.Mentions)
        {
            named.Add(mention.ActorId);
        }
    }

    private void WriteTypes(
        CommentElement remarks, string what, DistinctIds ids, Func<MentionedTypes, string, string> typeOf, ref int lines)
    {
        if (ids.Ids.Count == 0)
        {
            return;
        }

        remarks.Content.Append(what);
        for (var i = 0; i < ids.Ids.Count; i++)
        {
            WriteSee(remarks, typeOf(types, ids.Ids[i]), i);
        }

        remarks.Content.Append('.');
        EndLine(remarks, ref lines);
    }

    private void WriteLinks(CommentElement remarks, EquatableArray<ParagraphLink> links, ref int lines)
    {
        if (links.Count == 0)
        {
            return;
        }

        remarks.Content.Append("Refers to ");
        for (var i = 0; i < links.Count && i < MostLinks; i++)
        {
            WriteSee(remarks, types.Paragraph(links[i].Symbol, links[i].Label), i);
            remarks.Content.Append(links[i].OpensPart ? " and the paragraphs behind it" : string.Empty);
        }

        remarks.Content.Append(links.Count > MostLinks ? " \u2026" : ".");
        EndLine(remarks, ref lines);
    }

    private static void WriteSee(CommentElement remarks, string type, int index)
    {
        remarks.Content.Append(index > 0 ? ", <see cref=\"" : "<see cref=\"");
        remarks.Content.Append(type);
        remarks.Content.Append("\"/>");
    }

    private static void EndLine(CommentElement remarks, ref int lines)
    {
        if (--lines > 0)
        {
            remarks.Content.Append("<br/>");
            remarks.NextLine();
        }
    }
}
