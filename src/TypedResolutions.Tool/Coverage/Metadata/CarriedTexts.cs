using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Text;
using TypedResolutions.Text;
using TypedResolutions.Text.Traceability;

namespace TypedResolutions.Tool.Coverage.Metadata;

/// <summary>
/// Reads what the class of a resolution carries, out of the literals of its method <c>Carried</c>: the texts, and the
/// structure. A long text is several literals, one behind the other; so all are put together, and each may be where a
/// text begins. What is found is known by its fingerprint, so that nothing is shown that is not the listed text.
/// </summary>
internal sealed class CarriedTexts
{
    private const string MethodName = "Carried";

    private readonly string carried;
    private readonly List<int> starts = [];

    private CarriedTexts(IReadOnlyList<string> literals)
    {
        carried = string.Concat(literals);
        var start = 0;
        foreach (var literal in literals)
        {
            starts.Add(start);
            start += literal.Length;
        }
    }

    public static CarriedTexts Of(CompiledAssembly assembly, TypeDefinitionHandle resolution)
    {
        var reader = assembly.Reader;
        return new CarriedTexts(
        [
            .. reader.GetTypeDefinition(resolution).GetMethods()
                .Select(reader.GetMethodDefinition)
                .Where(method => method.RelativeVirtualAddress != 0 && reader.StringComparer.Equals(method.Name, MethodName))
                .SelectMany(method => ReadLiterals(assembly, assembly.File.GetMethodBody(method.RelativeVirtualAddress).GetILReader())),
        ]);
    }

    /// <summary>Finds a piece.</summary>
    /// <returns>The piece; null where the class does not carry it.</returns>
    public string? Find(ListedText? listed)
    {
        if (listed is null)
        {
            return null;
        }

        foreach (var start in starts)
        {
            if (listed.Start <= carried.Length - start - listed.Length)
            {
                var piece = carried.Substring(start + listed.Start, listed.Length);
                if (Fingerprint.Of(piece) == listed.Fingerprint)
                {
                    return piece;
                }
            }
        }

        return null;
    }

    /// <summary>Reads string literals, and the data that a UTF-8 literal makes a span over: field and length.</summary>
    private static List<string> ReadLiterals(CompiledAssembly assembly, BlobReader code)
    {
        var literals = new List<string>();
        FieldDefinitionHandle field = default;
        while (code.RemainingBytes > 0 && InstructionReader.TryRead(ref code, out var instruction))
        {
            switch (instruction.Code)
            {
                case ILOpCode.Ldstr:
                    literals.Add(assembly.Reader.GetUserString(MetadataTokens.UserStringHandle(instruction.Operand)));
                    break;
                case ILOpCode.Ldsflda when MetadataTokens.EntityHandle(instruction.Operand) is { Kind: HandleKind.FieldDefinition } handle:
                    field = (FieldDefinitionHandle)handle;
                    break;
                case ILOpCode.Ldc_i4 or ILOpCode.Ldc_i4_s when !field.IsNil:
                    var address = assembly.Reader.GetFieldDefinition(field).GetRelativeVirtualAddress();
                    var data = assembly.File.GetSectionData(address);
                    if (address > 0 && instruction.Operand >= 0 && instruction.Operand <= data.Length)
                    {
                        literals.Add(Encoding.UTF8.GetString(data.GetReader().ReadBytes(instruction.Operand)));
                    }

                    field = default;
                    break;
                default:
                    break;
            }
        }

        return literals;
    }
}
