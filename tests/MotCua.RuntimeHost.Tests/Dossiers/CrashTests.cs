using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using MotCua.Catalogs;
using MotCua.RuntimeHost.Dossiers;
using MotCua.Storage;
using MotCua.Storage.Sqlite;
using MotCua.Testing;
using Xunit.Abstractions;

namespace MotCua.RuntimeHost.Tests.Dossiers;

/// <summary>
/// The real program is killed again and again (SIGKILL) while people hand in and complete. The ledger of what was
/// acknowledged is kept here, outside the program; whoever gets no answer repeats with the same command id. Afterwards
/// every acknowledged step is there exactly once.
/// </summary>
public sealed class CrashTests(ITestOutputHelper output)
{
    private const int Dossiers = 100;
    private const int StepsPerDossier = 3;
    private const int Kills = 20;
    private const int KillsInFlight = 10;
    private const int StepsBetweenKills = 10;
    private const int Clients = 4;

    private static readonly Dictionary<string, string> Settings = new()
    {
        ["RateLimits__SignInPerMinute"] = "10000",
        ["Serilog__MinimumLevel__Default"] = "Warning",
    };

    [Fact]
    public async Task Host_KilledUnderLoad_KeepsEveryAcknowledgedStepExactlyOnce()
    {
        var folder = Directory.CreateTempSubdirectory("motcua-crash-").FullName;
        var port = HostProcess.FreePort();
        var host = await HostProcess.StartAsync(folder, port: port, settings: Settings);
        try
        {
            var address = host.Address;
            var ledger = new ConcurrentDictionary<int, Entry>();
            var inFlight = 0;
            var acknowledged = 0;
            var killsInFlight = 0;
            var kills = 0;
            var next = -1;
            var random = new Random(20261121);

            // Signed in before the first kill: an attempt that a kill cuts off counts towards the lockout, as it should.
            var clients = Enumerable.Range(0, Clients).Select(_ => new ApiClient(address, TimeSpan.FromSeconds(20))).ToList();
            foreach (var client in clients)
            {
                await client.SignInAsync("motcua1");
            }

            var work = clients.Select(client => Task.Run(async () =>
            {
                for (var number = Interlocked.Increment(ref next); number < Dossiers; number = Interlocked.Increment(ref next))
                {
                    var entry = ledger[number] = new Entry();
                    await RunAsync(client, number, entry);
                }
            })).ToList();

            // The pace is set by progress, not by time: a kill after every few acknowledgements, on a quick machine too.
            while (kills < Kills && !work.TrueForAll(task => task.IsCompleted))
            {
                if (Volatile.Read(ref acknowledged) < (kills + 1) * StepsBetweenKills || Volatile.Read(ref inFlight) == 0)
                {
                    await Task.Delay(TimeSpan.FromMilliseconds(1));
                    continue;
                }

                await Task.Delay(TimeSpan.FromMilliseconds(random.Next(0, 10)));

                var flying = Volatile.Read(ref inFlight);
                await host.KillAsync();
                kills++;
                killsInFlight += flying > 0 ? 1 : 0;
                await host.DisposeAsync();
                host = await HostProcess.StartAsync(folder, port: port, settings: Settings);
            }

            await Task.WhenAll(work).WaitAsync(TimeSpan.FromMinutes(5));
            output.WriteLine($"{kills} SIGKILLs, {killsInFlight} with a request in flight; {Dossiers * StepsPerDossier} acknowledged steps; {ledger.Values.Sum(entry => entry.Repeats)} repetitions");

            kills.Should().BeGreaterThanOrEqualTo(Kills);
            killsInFlight.Should().BeGreaterThanOrEqualTo(KillsInFlight);
            await EveryStepIsThereOnceAsync(address, ledger);
            await host.KillAsync();
            await NothingElseIsThereAsync(folder);

            async Task RunAsync(ApiClient client, int number, Entry entry)
            {
                entry.Code = await PostAsync(client, entry, "/api/v1/dossiers/", new JsonObject
                {
                    ["commandId"] = $"submit-{number}",
                    ["procedureCode"] = "2.000815",
                    ["applicant"] = new JsonObject { ["name"] = $"Người nộp {number}" },
                    ["data"] = new JsonObject { ["loaiGiayTo"] = "khac", ["tenGiayTo"] = $"Giấy tờ {number}", ["soTrang"] = 2, ["soBan"] = 1 },
                });
                await PostAsync(client, entry, $"/api/v1/dossiers/{entry.Code}/commands", new JsonObject
                {
                    ["commandId"] = $"claim-{number}",
                    ["type"] = "claim",
                    ["workItemId"] = await FirstItemAsync(client, entry.Code),
                });
                await PostAsync(client, entry, $"/api/v1/dossiers/{entry.Code}/commands", new JsonObject
                {
                    ["commandId"] = $"complete-{number}",
                    ["type"] = "complete",
                    ["workItemId"] = await FirstItemAsync(client, entry.Code),
                    ["outcome"] = "accept",
                });
            }

            async Task<string> PostAsync(ApiClient client, Entry entry, string path, JsonObject body) =>
                await UntilAnsweredAsync(async () =>
                {
                    Interlocked.Increment(ref inFlight);
                    try
                    {
                        entry.Attempts++;
                        using var answer = await client.PostAsync(path, body);
                        var text = await answer.Content.ReadAsStringAsync();
                        answer.StatusCode.Should().Be(HttpStatusCode.OK, text);
                        entry.Acknowledged++;
                        Interlocked.Increment(ref acknowledged);
                        return JsonNode.Parse(text)!["code"]!.GetValue<string>();
                    }
                    finally
                    {
                        Interlocked.Decrement(ref inFlight);
                    }
                });
        }
        finally
        {
            await host.DisposeAsync();
            HostProcess.DeleteData(folder);
        }
    }

    private static async Task<string> FirstItemAsync(ApiClient client, string code) => await UntilAnsweredAsync(async () =>
        (await client.JsonAsync($"/api/v1/dossiers/{code}"))!["workItems"]![0]!["id"]!.GetValue<string>());

    private static async Task EveryStepIsThereOnceAsync(string address, ConcurrentDictionary<int, Entry> ledger)
    {
        using var client = new ApiClient(address);
        await client.SignInAsync("motcua1");
        ledger.Values.Select(entry => entry.Code).Should().OnlyHaveUniqueItems().And.HaveCount(Dossiers);
        foreach (var (number, entry) in ledger)
        {
            entry.Acknowledged.Should().Be(StepsPerDossier);
            var dossier = (await client.JsonAsync($"/api/v1/dossiers/{entry.Code}"))!;
            dossier["data"]!["tenGiayTo"]!.GetValue<string>().Should().Be($"Giấy tờ {number}");
            var events = (await client.JsonAsync($"/api/v1/dossiers/{entry.Code}/history"))!.AsArray();
            Times(events, "dossierStarted").Should().Be(1);
            Times(events, "workItemClaimed").Should().Be(1);
            Times(events, "workItemCompleted").Should().Be(1);
            events.Select(e => e!["sequence"]!.GetValue<int>()).Should().Equal(Enumerable.Range(1, events.Count));
            dossier["sequence"]!.GetValue<int>().Should().Be(events.Count);
        }

        static int Times(JsonArray events, string type) => events.Count(e => e!["type"]!.GetValue<string>() == type);
    }

    /// <summary>No dossier exists that nobody has been told of.</summary>
    private static async Task NothingElseIsThereAsync(string folder)
    {
        await using var store = await SqliteDocumentStore.OpenAsync(new SqliteStoreOptions
        {
            Folder = folder,
            Collections = [.. CatalogCollections.All, .. DossierCollections.All],
        });
        (await store.CountAsync(DossierCollections.Dossiers, Filter.All)).Should().Be(Dossiers);
        (await store.GetStatusAsync()).Synchronous.Should().Be(2);
    }

    /// <summary>Repeats what got no answer because the program was gone.</summary>
    private static async Task<T> UntilAnsweredAsync<T>(Func<Task<T>> act)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await act();
            }
            catch (Exception gone) when (attempt < 300 && gone is HttpRequestException or TaskCanceledException or IOException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100));
            }
        }
    }

    private sealed class Entry
    {
        public string Code { get; set; } = "";

        public int Acknowledged { get; set; }

        public int Attempts { get; set; }

        public int Repeats => Attempts - StepsPerDossier;
    }
}
