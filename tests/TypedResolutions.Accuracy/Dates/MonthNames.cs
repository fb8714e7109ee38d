namespace TypedResolutions.Accuracy.Dates;

/// <summary>The months as dates of adoption have them.</summary>
internal static class MonthNames
{
    private static readonly string[][] Names =
    [
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"],
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
        ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
        ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"],
        ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيه", "يوليه", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"],
        ["jan", "fevrier", "mar", "apr", "aout", "jun", "jul", "aug", "sep", "oct", "nov", "decembre"],
    ];

    /// <summary>Gets the number of a month; 0 for another word.</summary>
    public static int NumberOf(string name)
    {
        foreach (var language in Names)
        {
            var index = Array.FindIndex(language, month => string.Equals(month, name, StringComparison.OrdinalIgnoreCase));
            if (index >= 0)
            {
                return language[index] == "aout" ? 8 : index + 1;
            }
        }

        return 0;
    }
}
