namespace TypedResolutions.Text.Languages;

/// <summary>Something made once for each language, when it is first asked for, and shared from then on.</summary>
/// <typeparam name="T">What is made.</typeparam>
internal sealed class PerLanguage<T>
{
    private readonly Lazy<T>[] values = new Lazy<T>[6];

    public PerLanguage(Func<LanguageData, T> create)
    {
        for (var i = 0; i < values.Length; i++)
        {
            var language = (Language)i;
            values[i] = new Lazy<T>(() => create(LanguageData.Of(language)));
        }
    }

    public T this[Language language] => values[(int)language].Value;
}
