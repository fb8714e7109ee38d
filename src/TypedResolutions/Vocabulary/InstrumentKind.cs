#if TYPEDRESOLUTIONS_TEXT
namespace TypedResolutions.Text;
#else
namespace TypedResolutions;
#endif

/// <summary>What a cited text is.</summary>
public enum InstrumentKind
{
    /// <summary>A resolution of any organ.</summary>
    Resolution = 0,

    /// <summary>A decision of any organ.</summary>
    Decision = 1,

    /// <summary>A statement by the President of the Security Council: S/PRST/...</summary>
    PresidentialStatement = 2,

    /// <summary>Any other document with a symbol.</summary>
    Document = 3,

    /// <summary>A treaty: convention, covenant, protocol, statute, charter.</summary>
    Treaty = 4,

    /// <summary>A declaration.</summary>
    Declaration = 5,

    /// <summary>An agenda or goals, such as the 2030 Agenda.</summary>
    Agenda = 6,

    /// <summary>A programme or plan of action, a framework, a strategy.</summary>
    Programme = 7,

    /// <summary>An outcome document of a conference or meeting.</summary>
    Outcome = 8,

    /// <summary>Rules, principles, guidelines, codes of conduct.</summary>
    Rules = 9,

    /// <summary>A report.</summary>
    Report = 10,

    /// <summary>A publication without a symbol.</summary>
    Publication = 11,

    /// <summary>Something else.</summary>
    Other = 12,
}
