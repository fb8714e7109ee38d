namespace TypedResolutions.Text.Lines;

/// <summary>Knows the rows of tables: what stands below a row is the same table, whatever it opens with.</summary>
internal static class TableLines
{
    private const int WidestBlank = 3;
    private const int FewestCells = 3;
    private const int FewestNumbers = 2;
    private const int LongestRow = 250;

    /// <summary>Tells whether two lines, one below the other, are rows of one table.</summary>
    public static bool AreRows(SourceLine line, SourceLine next) => IsRow(line) && IsRow(next);

    /// <summary>A row has wide blanks between its cells, or ends with several numbers that no comma parts.</summary>
    private static bool IsRow(SourceLine line)
    {
        if (line.Length > LongestRow)
        {
            return false;
        }

        var blanks = 0;
        var gaps = 0;
        var numbers = 0;
        var isNumber = true;
        var hasDigit = false;
        var isTail = true;
        for (var i = line.Length - 1; i >= 0; i--)
        {
            var c = line[i];
            if (!char.IsWhiteSpace(c))
            {
                isNumber &= char.IsDigit(c) || (c is '.' or ',' or '-' or '–' or '(' or ')' or '%' && !(c == ',' && !hasDigit));
                hasDigit |= char.IsDigit(c);
                blanks = 0;
                continue;
            }

            blanks++;
            gaps += blanks == WidestBlank ? 1 : 0;
            if (blanks == 1)
            {
                isTail &= isNumber && hasDigit;
                numbers += isTail ? 1 : 0;
                (isNumber, hasDigit) = (true, false);
            }
        }

        return gaps + 1 >= FewestCells || numbers >= FewestNumbers;
    }
}
