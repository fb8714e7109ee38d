using TypedResolutions.Text.Characters;
using TypedResolutions.Text.Languages;

namespace TypedResolutions.Text.Folding;

/// <summary>
/// The one table by which characters are made alike before they are compared. Written out rather than taken from the
/// framework's normalisation, which depends on the globalisation data of the machine.
/// </summary>
internal static class TextFolding
{
    private const string LatinPairs =
        "àaáaâaãaäaåaāaăaąaçcćcĉcċcčcďdđdèeéeêeëeēeĕeėeęeěeĝgğgġgģgĥhħhìiíiîiïiĩiīiĭiįiıiĵjķkĺlļlľlŀlłl"
        + "ñnńnņnňnòoóoôoõoöoøoōoŏoőoŕrŗrřrśsŝsşsšsșsţtťtŧtțtùuúuûuüuũuūuŭuůuűuųuŵwýyÿyŷyźzżzžz"
        + "ёеѐеѝийи";

    private const string PunctuationPairs =
        "’'‘'ʼ'‛'′'`'´'“\"”\"„\"‟\"«\"»\"″\"–-—-‐-‑-‒-―-−-·.•-…." + "。.、,،,؛;؟?٪%٫.٬,『\"』\"「\"」\"﹙(﹚)〔(〕)【[】]〈<〉>"
        + "㈠一㈡二㈢三㈣四㈤五㈥六㈦七㈧八㈨九㈩十";

    private const string ArabicPairs = "أاإاآاٱاىيیيکكئيؤوةةگك";

    /// <summary>The Arabic presentation forms B, U+FE80 on: letter and how many code points it takes.</summary>
    private const string ArabicFormsB =
        "ء1آ2أ2ؤ2إ2ئ4ا2ب4ة2ت4ث4ج4ح4خ4د2ذ2ر2ز2س4ش4ص4ض4ط4ظ4ع4غ4ف4ق4ك4ل4م4ن4ه4و2ى2ي4";

    /// <summary>Before it stands no character of the scripts that are written without blanks.</summary>
    public const char FirstHan = '\u3000';

    private static readonly char[] Table = BuildTable();

    /// <summary>The mark in the table of a character that stands for several.</summary>
    private const char Expands = '\uFFFF';

    /// <summary>Folds one character.</summary>
    /// <returns>The folded character; <c>'\0'</c> for one that is dropped; <c>'\uFFFF'</c> for one that expands.</returns>
    public static char Fold(char c) => Table[c];

    public static bool IsExpanding(char folded) => folded == Expands;

    /// <summary>Tells whether a character was folded to one that is no blank: false for some that are single all the same.</summary>
    public static bool IsPlain(char folded) => (uint)(folded - (' ' + 1)) < Expands - (' ' + 1);

    /// <summary>Tells the same of a character that may be a blank.</summary>
    public static bool IsPlainOrBlank(char folded) => (uint)(folded - ' ') < Expands - ' ';

    /// <summary>Tells whether a character was folded to just one.</summary>
    public static bool IsSingle(char folded) => folded is not ('\0' or Expands);

    /// <summary>Gets what an expanding character stands for.</summary>
    public static string Expand(char c)
    {
        switch (c)
        {
            case 'ﬀ': return "ff";
            case 'ﬁ': return "fi";
            case 'ﬂ': return "fl";
            case 'ﬃ': return "ffi";
            case 'ﬄ': return "ffl";
            case 'ﬅ':
            case 'ﬆ': return "st";
            case 'æ':
            case 'Æ': return "ae";
            case 'œ':
            case 'Œ': return "oe";
            case 'ß': return "ss";
            case '№': return "no";
            case 'ª': return "a";
            case 'º': return "o";
            default: return c >= '\uFEF5' && c <= '\uFEFC' ? "لا" : string.Empty;
        }
    }

    /// <summary>Tells whether a character is of the scripts that are written without blanks.</summary>
    public static bool IsHan(char c) =>
        (c >= FirstHan && c <= '\u30FF') || (c >= '\u3400' && c <= '\u9FFF') || (c >= '\uF900' && c <= '\uFAFF')
        || (c >= '\uFF00' && c <= '\uFF60');

    /// <summary>Tells whether a character is of the Arabic script, presentation forms included.</summary>
    public static bool IsArabic(char c) => (c >= '\u0600' && c <= '\u06FF') || (c >= '\uFB50' && c <= '\uFEFC');

    /// <summary>Folds a whole phrase, blanks included.</summary>
    public static string FoldPhrase(string phrase) => new FoldedText(phrase).ToString().Trim(' ');

    private static char[] BuildTable()
    {
        var table = new char[65536];
        for (var i = 0; i < table.Length; i++)
        {
            var c = (char)i;
            table[i] = char.IsSurrogate(c) ? c : FoldSingle(c);
        }

        AddPairs(table, LatinPairs);
        AddPairs(table, PunctuationPairs);
        AddPairs(table, ArabicPairs);
        AddArabicForms(table);
        AddHanVariants(table);
        foreach (var c in "ﬀﬁﬂﬃﬄﬅﬆæÆœŒß№ªº")
        {
            table[c] = Expands;
        }

        for (var c = '\uFEF5'; c <= '\uFEFC'; c++)
        {
            table[c] = Expands;
        }

        return table;
    }

    private static char FoldSingle(char c)
    {
        if (IsBlank(c))
        {
            return ' ';
        }

        if (IsDropped(c))
        {
            return '\0';
        }

        if (c >= '\uFF01' && c <= '\uFF5E')
        {
            return char.ToLowerInvariant((char)(c - 0xFEE0));
        }

        if (c >= '\u0660' && c <= '\u0669')
        {
            return (char)('0' + (c - '\u0660'));
        }

        if (c >= '\u06F0' && c <= '\u06F9')
        {
            return (char)('0' + (c - '\u06F0'));
        }

        return char.ToLowerInvariant(c);
    }

    private static bool IsBlank(char c) =>
        c == ' ' || (c >= '\t' && c <= '\r') || c == '\u0085' || c == '\u00A0' || c == '\u1680'
        || (c >= '\u2000' && c <= '\u200A') || c == '\u2028' || c == '\u2029' || c == '\u202F' || c == '\u205F'
        || c == '\u3000';

    /// <summary>Marks that are seen by nobody: soft hyphen, joiners, direction marks, combining marks, kashida.</summary>
    private static bool IsDropped(char c) =>
        c == '\0' || c == '\u00AD' || InvisibleMarks.IsMark(c) || c == '\uFEFF' || (c >= '\u0300' && c <= '\u036F')
        || c == '\u0640' || (c >= '\u064B' && c <= '\u065F') || c == '\u0670' || (c >= '\u06D6' && c <= '\u06DC')
        || (c >= '\uFE00' && c <= '\uFE0F') || (c >= '\uFE70' && c <= '\uFE7F') || c == '\uFFFF';

    private static void AddPairs(char[] table, string pairs)
    {
        for (var i = 0; i + 1 < pairs.Length; i += 2)
        {
            table[pairs[i]] = pairs[i + 1];
            var upper = char.ToUpperInvariant(pairs[i]);
            if (upper != pairs[i] && char.IsLetter(upper) && upper > '\u007F')
            {
                table[upper] = pairs[i + 1];
            }
        }
    }

    /// <summary>Traditional characters are folded to the simplified ones that the Chinese language file pairs them with.</summary>
    private static void AddHanVariants(char[] table)
    {
        foreach (var (traditional, simplified) in LanguageFile.Load(Language.Chinese).CharacterPairs("variants", "traditional"))
        {
            table[traditional] = simplified;
        }
    }

    private static void AddArabicForms(char[] table)
    {
        var code = 0xFE80;
        for (var i = 0; i + 1 < ArabicFormsB.Length; i += 2)
        {
            for (var n = ArabicFormsB[i + 1] - '0'; n > 0; n--)
            {
                table[code++] = table[ArabicFormsB[i]];
            }
        }
    }
}
