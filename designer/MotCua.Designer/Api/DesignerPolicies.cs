namespace MotCua.Designer.Api;

/// <summary>Names of the host's policies that guard the designer.</summary>
public static class DesignerPolicies
{
    /// <summary>May look: administrators and analysts.</summary>
    public const string Read = "DesignerRead";

    /// <summary>May change and publish.</summary>
    public const string Write = "Admin";
}
