namespace TypedResolutions.Text.Traceability;

/// <summary>Reads the rules of a policy.</summary>
internal sealed class PolicyReader(Func<string, bool> isKnownActor)
{
    private const string ForcePrefix = "force.";

    public List<PolicyRule> Rules { get; } = [];

    public List<string> Problems { get; } = [];

    public void ReadRule(string text)
    {
        var colon = text.IndexOf(':');
        var scope = colon < 0 ? null : text.Substring(0, colon).Trim();
        if (scope is not null && !IsScope(scope))
        {
            Problems.Add($"'{scope}' is no symbol of a resolution");
            return;
        }

        var selectors = new List<PolicySelector>();
        foreach (var selector in Split(text.Substring(colon + 1)))
        {
            if (ReadSelector(selector.Trim()) is { } read)
            {
                selectors.Add(read);
            }
        }

        if (selectors.Count > 0)
        {
            Rules.Add(new PolicyRule(scope, selectors));
        }
    }

    /// <summary>A symbol has a slash; a mistyped verb before a colon has none.</summary>
    private static bool IsScope(string scope) => scope == "*" || (scope.IndexOf('/') > 0 && scope.Any(char.IsDigit));

    /// <summary>Splits at the commas outside of brackets.</summary>
    private static IEnumerable<string> Split(string selectors)
    {
        var start = 0;
        var depth = 0;
        for (var i = 0; i < selectors.Length; i++)
        {
            depth += selectors[i] == '(' ? 1 : selectors[i] == ')' ? -1 : 0;
            if (selectors[i] == ',' && depth <= 0)
            {
                yield return selectors.Substring(start, i - start);
                start = i + 1;
            }
        }

        yield return selectors.Substring(start);
    }

    private PolicySelector? ReadSelector(string text)
    {
        var open = text.IndexOf('(');
        if (open >= 0 && (text[text.Length - 1] != ')' || text.IndexOf('(', open + 1) >= 0))
        {
            return Problem($"the brackets of '{text}' do not match");
        }

        var name = open < 0 ? text : text.Substring(0, open).Trim();
        var addressees = open < 0 ? [] : ReadAddressees(text.Substring(open + 1, text.Length - open - 2));
        if (addressees is null)
        {
            return null;
        }

        if (name == "*")
        {
            return new PolicySelector { Text = text, Addressees = addressees };
        }

        if (name.StartsWith(ForcePrefix, StringComparison.OrdinalIgnoreCase))
        {
            return TryParse<Force>(name.Substring(ForcePrefix.Length), out var force)
                ? new PolicySelector { Text = text, Force = force, Addressees = addressees }
                : Problem($"'{name}' is no force; the forces are {string.Join(", ", Enum.GetNames(typeof(Force)))}");
        }

        if (TryParse<Verb>(name, out var verb) && verb != Verb.Unknown)
        {
            return new PolicySelector { Text = text, Verb = verb, Addressees = addressees };
        }

        return open < 0 && IsLabel(name)
            ? new PolicySelector { Text = text, Label = name }
            : Problem(name.Length == 0 ? "a selector is empty" : $"'{name}' is no verb and no label of a paragraph");
    }

    /// <summary>Reads the actors between brackets; none for <c>*</c>, null where one is not known.</summary>
    private List<string>? ReadAddressees(string text)
    {
        var addressees = new List<string>();
        foreach (var part in text.Split(','))
        {
            var id = part.Trim();
            if (id == "*")
            {
                return [];
            }

            if (!isKnownActor(id))
            {
                Problems.Add(id.Length == 0 ? "the name of an actor is missing" : $"there is no actor '{id}'");
                return null;
            }

            addressees.Add(id);
        }

        return addressees;
    }

    /// <summary>Names alone: numbers would be read as members of the enumeration too.</summary>
    private static bool TryParse<T>(string name, out T value)
        where T : struct, Enum
    {
        value = default;
        return name.All(char.IsLetter) && Enum.TryParse(name, ignoreCase: true, out value);
    }

    private static bool IsLabel(string name) =>
        name.Any(char.IsDigit) && char.IsLetter(name[0]) && name.All(c => char.IsLetterOrDigit(c) || c == '_');

    private PolicySelector? Problem(string problem)
    {
        Problems.Add(problem);
        return null;
    }
}
