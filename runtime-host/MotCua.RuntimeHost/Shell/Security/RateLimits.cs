namespace MotCua.RuntimeHost.Shell.Security;

/// <summary>
/// Settings section "RateLimits" and the names of the limits, for <c>[EnableRateLimiting]</c> on pages and endpoints.
/// All are counted per caller's address in windows of one minute; more is answered with 429.
/// </summary>
public sealed class RateLimits
{
    /// <summary>Limit for posted sign-in forms; showing the page is free.</summary>
    public const string SignIn = "sign-in";

    /// <summary>Limit for posted sign-up forms; showing the page is free.</summary>
    public const string SignUp = "sign-up";

    /// <summary>Limit for public lookups, every request of the page counts.</summary>
    public const string Lookup = "lookup";

    /// <summary>Sign-ins per minute and address; 1 to 10,000, default 20.</summary>
    public int SignInPerMinute { get; set; } = 20;

    /// <summary>Sign-ups per minute and address; 1 to 10,000, default 10.</summary>
    public int SignUpPerMinute { get; set; } = 10;

    /// <summary>Lookups per minute and address; 1 to 10,000, default 60.</summary>
    public int LookupPerMinute { get; set; } = 60;
}
