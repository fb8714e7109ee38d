namespace TypedResolutions.Generator;

/// <summary>The names of the pipeline's stages, in the order in which a text passes them.</summary>
internal static class TrackingNames
{
    /// <summary>The project's properties.</summary>
    public const string Settings = nameof(Settings);

    /// <summary>How the project's C# version can write a text.</summary>
    public const string LiteralEncoding = nameof(LiteralEncoding);

    /// <summary>The generated types of a reference.</summary>
    public const string ReadReference = nameof(ReadReference);

    /// <summary>The generated types of all references.</summary>
    public const string CollectReferences = nameof(CollectReferences);

    /// <summary>What emission needs to know of the project.</summary>
    public const string ChooseEmission = nameof(ChooseEmission);

    /// <summary>Content and metadata of an additional file.</summary>
    public const string ReadFile = nameof(ReadFile);

    /// <summary>The registries of the project's own.</summary>
    public const string CollectRegistries = nameof(CollectRegistries);

    /// <summary>What was read in a text: its models and the places of their parts.</summary>
    public const string ParseText = nameof(ParseText);

    /// <summary>The emission model of a text, one for each of its parts; without places.</summary>
    public const string ModelText = nameof(ModelText);

    /// <summary>Where the parts of a text stand in its file.</summary>
    public const string PlaceText = nameof(PlaceText);

    /// <summary>In what the parallel texts of a resolution differ.</summary>
    public const string CompareTexts = nameof(CompareTexts);

    /// <summary>The dates of a text: its own, and those that it gives to what it cites.</summary>
    public const string CollectDates = nameof(CollectDates);

    /// <summary>The dates that disagree with those of other texts.</summary>
    public const string FindDateConflicts = nameof(FindDateConflicts);

    /// <summary>Where they differ, where a reference leads to no paragraph, and where a date disagrees.</summary>
    public const string LocateProblems = nameof(LocateProblems);

    /// <summary>All texts by symbol.</summary>
    public const string IndexTexts = nameof(IndexTexts);

    /// <summary>The parallel texts of a resolution, at the one that leads them.</summary>
    public const string GroupTexts = nameof(GroupTexts);

    /// <summary>The labels of a resolution's paragraphs: an edit of their words leaves them equal.</summary>
    public const string ListParagraphs = nameof(ListParagraphs);

    /// <summary>The labels of all resolutions, of the project and of its references.</summary>
    public const string IndexParagraphs = nameof(IndexParagraphs);

    /// <summary>A resolution with the paragraphs that its references lead to.</summary>
    public const string LinkParagraphs = nameof(LinkParagraphs);

    /// <summary>The references of a text that lead to no paragraph of another text.</summary>
    public const string FindMissingParagraphs = nameof(FindMissingParagraphs);

    /// <summary>The generated file of a resolution.</summary>
    public const string EmitResolution = nameof(EmitResolution);

    /// <summary>The generated files of all resolutions, in the order of their names.</summary>
    public const string OrderFiles = nameof(OrderFiles);

    /// <summary>The texts that have the symbol and language of another one.</summary>
    public const string FindDuplicates = nameof(FindDuplicates);

    /// <summary>The texts whose resolution a reference has.</summary>
    public const string FindReferenced = nameof(FindReferenced);

    /// <summary>What the aggregates need to know of a resolution.</summary>
    public const string SummarizeResolution = nameof(SummarizeResolution);

    /// <summary>The actors of the project.</summary>
    public const string CollectActors = nameof(CollectActors);

    /// <summary>The instruments of the project.</summary>
    public const string CollectInstruments = nameof(CollectInstruments);

    /// <summary>The resolutions of the project.</summary>
    public const string CollectCatalog = nameof(CollectCatalog);

    /// <summary>The references whose types cannot be told apart.</summary>
    public const string FindClashes = nameof(FindClashes);

    /// <summary>What projects that reference this one need to know of its types.</summary>
    public const string DescribeModel = nameof(DescribeModel);

    /// <summary>How much of the string literals that a C# 9 or 10 compilation allows the texts take.</summary>
    public const string MeasureLiterals = nameof(MeasureLiterals);
}
