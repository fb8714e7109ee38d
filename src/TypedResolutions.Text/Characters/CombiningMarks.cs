namespace TypedResolutions.Text.Characters;

/// <summary>
/// Accents that stand apart from their letters, as some systems save them ("e" and an acute accent for "é").
/// </summary>
/// <remarks>
/// Written out rather than taken from the framework's normalisation, which depends on the globalisation data of the machine.
/// </remarks>
internal static class CombiningMarks
{
    /// <summary>For each mark the letters that bear it, each before what the two make together.</summary>
    private static readonly Dictionary<char, string> Letters = new()
    {
        ['\u0300'] = "AÀEÈIÌNǸOÒUÙaàeèiìnǹoòuùЕЀИЍеѐиѝ",
        ['\u0301'] = "AÁCĆEÉGǴIÍLĹNŃOÓRŔSŚUÚYÝZŹaácćeégǵiílĺnńoórŕsśuúyýzźГЃКЌгѓкќ",
        ['\u0302'] = "AÂCĈEÊGĜHĤIÎJĴOÔSŜUÛWŴYŶaâcĉeêgĝhĥiîjĵoôsŝuûwŵyŷ",
        ['\u0303'] = "AÃIĨNÑOÕUŨaãiĩnñoõuũ",
        ['\u0304'] = "AĀEĒIĪOŌUŪYȲaāeēiīoōuūyȳИӢУӮиӣуӯ",
        ['\u0306'] = "AĂEĔGĞIĬOŎUŬaăeĕgğiĭoŏuŭАӐЕӖЖӁИЙУЎаӑеӗжӂийуў",
        ['\u0307'] = "AȦCĊEĖGĠIİOȮZŻaȧcċeėgġoȯzż",
        ['\u0308'] = "AÄEËIÏOÖUÜYŸaäeëiïoöuüyÿАӒЕЁЖӜЗӞИӤОӦУӰЧӴЫӸЭӬаӓеёжӝзӟиӥоӧуӱчӵыӹэӭІЇії",
        ['\u030A'] = "AÅUŮaåuů",
        ['\u030B'] = "OŐUŰoőuűУӲуӳ",
        ['\u030C'] = "AǍCČDĎEĚGǦHȞIǏKǨLĽNŇOǑRŘSŠTŤUǓZŽaǎcčdďeěgǧhȟiǐjǰkǩlľnňoǒrřsštťuǔzž",
        ['\u0326'] = "SȘTȚsștț",
        ['\u0327'] = "CÇEȨGĢKĶLĻNŅRŖSŞTŢcçeȩgģkķlļnņrŗsştţ",
        ['\u0328'] = "AĄEĘIĮOǪUŲaąeęiįoǫuų",
        ['\u0653'] = "اآ",
        ['\u0654'] = "اأوؤيئ",
        ['\u0655'] = "اإ",
    };

    /// <summary>Tells whether a character is an accent that stands behind its letter.</summary>
    public static bool IsMark(char c) => c is (>= '\u0300' and <= '\u036F') or (>= '\u0653' and <= '\u0655');

    /// <summary>Puts a letter and its accent together.</summary>
    public static bool TryCompose(char letter, char mark, out char composed)
    {
        composed = letter;
        if (!Letters.TryGetValue(mark, out var letters))
        {
            return false;
        }

        for (var i = 0; i < letters.Length; i += 2)
        {
            if (letters[i] == letter)
            {
                composed = letters[i + 1];
                return true;
            }
        }

        return false;
    }
}
