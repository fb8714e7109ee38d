using TypedResolutions.Text.Folding;

namespace TypedResolutions.Text.Languages;

/// <summary>
/// Templates that are tried on a line together, as a tree: what several of them open with, a number or a date most often,
/// is read once for all.
/// </summary>
internal sealed class TemplateTree
{
    private readonly LineTemplate[] templates;
    private readonly Branch root;

    /// <summary>The branches by the character that they open with, and those that a placeholder opens with.</summary>
    private readonly Dictionary<char, Branch[]> byFirst = new();
    private readonly Branch[] open;

    public TemplateTree(LineTemplate[] templates)
    {
        this.templates = templates;
        var node = new Node();
        for (var i = 0; i < templates.Length; i++)
        {
            Add(node, i);
            templates[i].AddTo(Openings);
        }

        root = new Branch(node);

        open = root.Children.Where(static child => child.First is null).ToArray();
        foreach (var first in root.Children.Select(static child => child.First).OfType<char>().Distinct())
        {
            byFirst.Add(first, root.Children.Where(child => child.First is null || child.First == first).ToArray());
        }
    }

    /// <summary>Gets with which characters the templates open; what may stand before them apart.</summary>
    public Openings Openings { get; } = new();

    /// <summary>Finds the templates that match at a place.</summary>
    /// <returns>Their numbers, in no order, and where the matches end; null where none does.</returns>
    public List<(int Index, int End)>? FindAll(FoldedText line, int start, LanguageData language)
    {
        var search = new Search(templates, line, language);
        var first = line[start];
        search.Walk(first == ' ' ? root.Children : byFirst.TryGetValue(first, out var children) ? children : open, start);
        search.TryTails(root, start);
        return search.Found;
    }

    /// <summary>Tells whether a template may start with some characters, of which each is folded to one, whatever stands behind them.</summary>
    public bool MayOpenWith(string text, int start, int count)
    {
        if (!byFirst.TryGetValue(TextFolding.Fold(text[start]), out var children))
        {
            children = open;
        }

        foreach (var child in children)
        {
            if (child.First is null || child.AgreesWith(text, start, count))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(Node root, int index)
    {
        var node = root;
        var parts = templates[index].Parts;
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Placeholder == Placeholder.Anything)
            {
                node.Tails.Add((index, i));
                return;
            }

            var child = node.Children.Find(child => child.Literal == parts[i].Literal && child.Placeholder == parts[i].Placeholder);
            if (child is null)
            {
                child = new Node { Literal = parts[i].Literal, Placeholder = parts[i].Placeholder };
                node.Children.Add(child);
            }

            node = child;
        }

        node.Template = node.Template < 0 ? index : node.Template;
    }

    /// <summary>A part that one template or several have at the same place, while the tree is made.</summary>
    private sealed class Node
    {
        public string Literal { get; set; } = string.Empty;

        public Placeholder Placeholder { get; set; }

        /// <summary>Gets or sets the number of the template that ends here; -1 for none.</summary>
        public int Template { get; set; } = -1;

        public List<Node> Children { get; } = new();

        /// <summary>Gets the templates that go on with anything: their numbers, and which of their parts that is.</summary>
        public List<(int Index, int Part)> Tails { get; } = new();
    }

    /// <summary>A part with those behind it, as it is walked: arrays, since the walk is of all lines.</summary>
    private sealed class Branch(Node node)
    {
        public string Literal { get; } = node.Literal;

        public Placeholder Placeholder { get; } = node.Placeholder;

        /// <summary>Gets the number of the template that ends here; -1 for none.</summary>
        public int Template { get; } = node.Template;

        public Branch[] Children { get; } = node.Children.Select(static child => new Branch(child)).ToArray();

        /// <summary>Gets the templates that go on with anything: their numbers, and which of their parts that is.</summary>
        public (int Index, int Part)[] Tails { get; } = node.Tails.ToArray();

        /// <summary>Gets the character that the part opens with, blanks apart; null where a placeholder or a blank alone does.</summary>
        public char? First { get; } = node.Literal.TrimStart(' ') is { Length: > 0 } words ? words[0] : null;

        /// <summary>Tells whether the words, or as many of their characters as are told, are the same; a blank may be missing.</summary>
        public bool AgreesWith(string text, int start, int count)
        {
            var position = start;
            for (var i = 0; i < Literal.Length && position < start + count; i++)
            {
                if (Literal[i] == ' ')
                {
                    continue;
                }

                if (Literal[i] != TextFolding.Fold(text[position]))
                {
                    return false;
                }

                position++;
            }

            return true;
        }
    }

    /// <summary>One search. What the placeholders stand for is read anew from the template that is taken.</summary>
    private struct Search(LineTemplate[] templates, FoldedText line, LanguageData language)
    {
        public List<(int Index, int End)>? Found { get; private set; }

        public void Walk(Branch[] branches, int position)
        {
            foreach (var branch in branches)
            {
                if (!TryPass(branch, position, out var end))
                {
                    continue;
                }

                if (branch.Template >= 0)
                {
                    Add(branch.Template, end);
                }

                Walk(branch.Children, end);
                TryTails(branch, end);
            }
        }

        public void TryTails(Branch branch, int position)
        {
            foreach (var (index, part) in branch.Tails)
            {
                if (templates[index].TryMatchFrom(part, line, position, language, match: null, out var end))
                {
                    Add(index, end);
                }
            }
        }

        private bool TryPass(Branch branch, int position, out int end)
        {
            if (branch.Placeholder == Placeholder.None)
            {
                end = LineTemplate.MatchLiteral(branch.Literal, line, position);
                return end >= 0;
            }

            return PlaceholderReader.TryRead(branch.Placeholder, line, LineTemplate.SkipBlanks(line, position), language, match: null, out end);
        }

        private void Add(int index, int end)
        {
            Found ??= new List<(int Index, int End)>();
            Found.Add((index, end));
        }
    }
}
