using System.Text.Json.Nodes;
using MotCua.Testing;

namespace MotCua.Browser.Tests.Support;

/// <summary>Certification under a code of its own, so that its versions are nobody else's concern.</summary>
internal static class VersionedSample
{
    /// <summary>Publishes the sample with its first step called so, by the program's own verb.</summary>
    public static async Task PublishAsync(HostProcess host, string code, string firstStep)
    {
        var folder = Directory.CreateTempSubdirectory("motcua-version-").FullName;
        try
        {
            var sample = RepositoryRoot.Combine("samples", "procedures", "2.000815-chung-thuc-ban-sao");
            foreach (var file in Directory.GetFiles(sample, "*", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(folder, Path.GetRelativePath(sample, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }

            var facts = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "procedure.json")))!;
            facts["code"] = code;
            await File.WriteAllTextAsync(Path.Combine(folder, "procedure.json"), facts.ToJsonString());
            var process = Path.Combine(folder, "process.bpmn");
            await File.WriteAllTextAsync(process, (await File.ReadAllTextAsync(process)).Replace("name=\"Tiếp nhận hồ sơ\"", $"name=\"{firstStep}\"", StringComparison.Ordinal));
            var (exit, said, error) = await HostProcess.RunAsync(["import", folder, "--data", host.DataFolder]);
            exit.Should().Be(0, said + error);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
