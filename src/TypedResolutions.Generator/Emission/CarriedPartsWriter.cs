namespace TypedResolutions.Generator.Emission;

/// <summary>Writes the members that give what the class of a resolution carries.</summary>
/// <remarks>
/// A string literal costs the compiler next to nothing; of one of bytes it makes a tree with a node for each byte. Bytes
/// are for what has no room in the 16 MB of string literals that an assembly may have.
/// </remarks>
internal static class CarriedPartsWriter
{
    private const string Bytes = "global::System.ReadOnlySpan<byte>";

    public static void Write(SourceWriter writer, CarriedResolution carried, EmissionOptions options)
    {
        WriteParts(writer, carried.Parts, options);
        WriteDetails(writer, carried.Details, options.WritesDetailsAsString);
    }

    private static void WriteParts(SourceWriter writer, IReadOnlyList<CharacterBuffer> parts, EmissionOptions options)
    {
        writer.Line($"protected override {Bytes} Carried(int part)");
        writer.Open();
        writer.Line("switch (part)");
        writer.Open();
        for (var i = 0; i < parts.Count; i++)
        {
            var label = i == parts.Count - 1 ? "default" : FormattableString.Invariant($"case {i}");
            if (i > 0 && options.WritesTextAsString)
            {
                writer.Line($"{label}: return Carried{i}();");
                continue;
            }

            writer.Line(label + ": return");
            WritePart(writer, i, parts[i], asString: i == 0 && options.WritesStructureAsString);
        }

        writer.Close();
        writer.Close();
        for (var i = 1; i < parts.Count && options.WritesTextAsString; i++)
        {
            WriteText(writer, i, parts[i]);
        }
    }

    /// <summary>
    /// A method for each text, which the runtime must not make a part of the other: it makes the strings of a method
    /// before it runs it, while the structure is read far more often than a text, and one text more often than all.
    /// </summary>
    private static void WriteText(SourceWriter writer, int part, CharacterBuffer text)
    {
        writer.Line("[global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]");
        writer.Line($"private {Bytes} Carried{part}() =>");
        WritePart(writer, part, text, asString: true);
    }

    private static void WritePart(SourceWriter writer, int part, CharacterBuffer text, bool asString)
    {
        var source = writer.Verbatim;
        if (asString)
        {
            source.Append("Encode(");
            source.Append(part);
            source.Append(", ");
            Literal.Lines(source, text);
            source.Append(");\n");
            return;
        }

        Literal.Bytes(source, text);
        source.Append(";\n");
    }

    private static void WriteDetails(SourceWriter writer, CharacterBuffer details, bool asString)
    {
        var member = $"protected override {Bytes} Details() =>";
        if (asString)
        {
            writer.Line(member + " EncodeDetails(");
            Literal.Lines(writer.Verbatim, details);
            writer.Verbatim.Append(");\n");
            return;
        }

        writer.Line(member);
        Literal.Bytes(writer.Verbatim, details);
        writer.Verbatim.Append(";\n");
    }
}
