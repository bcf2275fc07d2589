namespace MotCua.Engine.Tests.Dmn;

/// <summary>A test that needs the DMN TCK beside the checkout; without it the test is skipped, except in CI, where its absence is a failure.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TckFactAttribute : FactAttribute
{
    public TckFactAttribute()
    {
        if (TckFolder.Path is null && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Skip = "The folder ../shared/conformance/dmn-tck is not beside the checkout.";
        }
    }
}
