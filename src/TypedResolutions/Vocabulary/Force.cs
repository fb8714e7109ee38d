#if TYPEDRESOLUTIONS_TEXT
namespace TypedResolutions.Text;
#else
namespace TypedResolutions;
#endif

/// <summary>How strongly an action binds those whom it addresses.</summary>
public enum Force
{
    /// <summary>States a fact, a position or a feeling; asks nothing of anyone.</summary>
    Declares = 0,

    /// <summary>Encourages, invites, urges, calls upon, recommends.</summary>
    Recommends = 1,

    /// <summary>Requests, demands, directs.</summary>
    Requests = 2,

    /// <summary>Decides, establishes, approves: takes effect by itself.</summary>
    Decides = 3,
}
