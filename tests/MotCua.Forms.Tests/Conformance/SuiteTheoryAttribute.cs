namespace MotCua.Forms.Tests.Conformance;

/// <summary>A theory that needs the conformance suite beside the checkout; without it the test is skipped, except in CI, where its absence is a failure.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SuiteTheoryAttribute : TheoryAttribute
{
    public SuiteTheoryAttribute()
    {
        if (JsonSchemaSuite.Folder is null && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = "The folder ../shared/conformance/json-schema-test-suite is not beside the checkout.";
    }
}
