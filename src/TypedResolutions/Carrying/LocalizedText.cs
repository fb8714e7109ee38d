namespace TypedResolutions;

/// <summary>The same words in the six official languages, as far as they are known.</summary>
internal readonly struct LocalizedText(
    string? arabic,
    string? chinese,
    string? english,
    string? french,
    string? russian,
    string? spanish)
{
    /// <summary>Gets the English words, or else the first in the order of <see cref="Language"/>.</summary>
    public string? First => english ?? arabic ?? chinese ?? french ?? russian ?? spanish;

    public string? In(Language language) => language switch
    {
        Language.Arabic => arabic,
        Language.Chinese => chinese,
        Language.English => english,
        Language.French => french,
        Language.Russian => russian,
        Language.Spanish => spanish,
        _ => null,
    };
}
