using MotCua.Testing;

namespace MotCua.Engine.Tests.Conformance;

/// <summary>A test that needs a suite beside the checkout; without it the test is skipped, except in CI, where its absence is a failure.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SuiteFactAttribute : FactAttribute
{
    public SuiteFactAttribute(string suite)
    {
        if (!Directory.Exists(FolderOf(suite)) && Environment.GetEnvironmentVariable("CI") != "true")
        {
            Skip = $"The folder ../shared/conformance/{suite} is not beside the checkout.";
        }
    }

    /// <summary>Where a suite lies.</summary>
    public static string FolderOf(string suite) => Path.GetFullPath(RepositoryRoot.Combine("..", "shared", "conformance", suite));
}
