using System.Reflection.Metadata;

namespace TypedResolutions.Tool.Coverage.Metadata;

/// <summary>Reads the instructions of a method, as far as the operands' sizes go (ECMA-335, III.1.2).</summary>
internal static class InstructionReader
{
    /// <summary>Reads one instruction.</summary>
    /// <param name="code">The method; left behind the instruction.</param>
    /// <param name="instruction">
    /// The instruction, with its operand as far as that is a number or a token; one that has a small number in itself as
    /// <see cref="ILOpCode.Ldc_i4"/>.
    /// </param>
    /// <returns>Whether it could be read.</returns>
    public static bool TryRead(ref BlobReader code, out (ILOpCode Code, int Operand) instruction)
    {
        instruction = default;
        var first = code.ReadByte();
        if (first == 0xFE && code.RemainingBytes == 0)
        {
            return false;
        }

        var opCode = first == 0xFE ? (ILOpCode)(0xFE00 | code.ReadByte()) : (ILOpCode)first;
        if (opCode == ILOpCode.Switch)
        {
            return code.RemainingBytes >= 4 && TrySkip(ref code, code.ReadUInt32() * 4L);
        }

        var size = SizeOf(opCode);
        if (size > code.RemainingBytes)
        {
            return false;
        }

        var operand = 0;
        switch (size)
        {
            case 1:
                operand = code.ReadSByte();
                break;
            case 4:
                operand = code.ReadInt32();
                break;
            default:
                code.Offset += size;
                break;
        }

        instruction = opCode is >= ILOpCode.Ldc_i4_m1 and <= ILOpCode.Ldc_i4_8
            ? (ILOpCode.Ldc_i4, opCode - ILOpCode.Ldc_i4_0)
            : (opCode, operand);
        return true;
    }

    private static bool TrySkip(ref BlobReader code, long bytes)
    {
        if (bytes > code.RemainingBytes)
        {
            return false;
        }

        code.Offset += (int)bytes;
        return true;
    }

    private static int SizeOf(ILOpCode code)
    {
        if (code.IsBranch())
        {
            return code.GetBranchOperandSize();
        }

        return code switch
        {
            ILOpCode.Ldc_i8 or ILOpCode.Ldc_r8 => 8,
            ILOpCode.Ldarg or ILOpCode.Ldarga or ILOpCode.Starg or ILOpCode.Ldloc or ILOpCode.Ldloca or ILOpCode.Stloc => 2,
            ILOpCode.Ldarg_s or ILOpCode.Ldarga_s or ILOpCode.Starg_s
                or ILOpCode.Ldloc_s or ILOpCode.Ldloca_s or ILOpCode.Stloc_s
                or ILOpCode.Ldc_i4_s or ILOpCode.Unaligned => 1,
            ILOpCode.Ldc_i4 or ILOpCode.Ldc_r4
                or (>= ILOpCode.Jmp and <= ILOpCode.Calli)
                or (>= ILOpCode.Callvirt and <= ILOpCode.Castclass) or ILOpCode.Isinst
                or ILOpCode.Unbox or (>= ILOpCode.Ldfld and <= ILOpCode.Stobj)
                or ILOpCode.Box or ILOpCode.Newarr or ILOpCode.Ldelema
                or ILOpCode.Ldelem or ILOpCode.Stelem or ILOpCode.Unbox_any
                or ILOpCode.Refanyval or ILOpCode.Mkrefany or ILOpCode.Ldtoken
                or ILOpCode.Ldftn or ILOpCode.Ldvirtftn
                or ILOpCode.Initobj or ILOpCode.Constrained or ILOpCode.Sizeof => 4,
            _ => 0,
        };
    }
}
