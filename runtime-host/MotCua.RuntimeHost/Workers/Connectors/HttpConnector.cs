using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;

namespace MotCua.RuntimeHost.Workers.Connectors;

/// <summary>
/// Calls an allowed host with JSON: parameters <c>url</c>, <c>method</c> (GET or POST; POST when there is a body) and
/// <c>body</c>. Gives <c>{ status, body }</c>. The idempotency key goes along, so that the host can recognise a repeated
/// call. An answer 4xx with <c>{ "bpmnError": code, "message" }</c> is a BPMN error.
/// </summary>
internal sealed class HttpConnector : IConnector, IDisposable
{
    private static readonly HttpRequestOptionsKey<HttpHost> HostKey = new("host");
    private static readonly HttpStatusCode[] MayPass = [HttpStatusCode.RequestTimeout, HttpStatusCode.TooManyRequests, (HttpStatusCode)425];
    private readonly HttpOptions options;
    private readonly HttpClient client;

    public HttpConnector(IOptions<HttpOptions> options)
    {
        this.options = options.Value;
        client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            ConnectCallback = ConnectAsync,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        })
        {
            Timeout = TimeSpan.FromSeconds(this.options.TimeoutSeconds),
            MaxResponseContentBufferSize = this.options.MaxResponseBytes,
        };
    }

    public string Name => "http";

    public void Dispose() => client.Dispose();

    public async Task<JobOutcome> RunAsync(JobCall call, CancellationToken ct)
    {
        var (request, refused) = Request(call);
        if (request is null)
        {
            return JobOutcome.Failed("http.refused", refused!, retryable: false);
        }

        using (request)
        {
            try
            {
                using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseContentRead, ct);
                return await ReadAsync(answer, ct);
            }
            catch (AddressRefusedException)
            {
                return JobOutcome.Failed("http.refused", $"{request.RequestUri!.Host} has a private address, which is not allowed.", retryable: false);
            }
            catch (HttpRequestException failed) when (failed.InnerException is AddressRefusedException)
            {
                return JobOutcome.Failed("http.refused", $"{request.RequestUri!.Host} has a private address, which is not allowed.", retryable: false);
            }
            catch (HttpRequestException failed) when (failed.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded)
            {
                return JobOutcome.Failed("http.tooLarge", $"The answer is larger than {options.MaxResponseBytes} bytes.", retryable: false);
            }
            catch (HttpRequestException failed)
            {
                return JobOutcome.Failed("http.unreachable", $"{request.RequestUri!.Host}: {failed.HttpRequestError}.", retryable: true);
            }
            catch (TaskCanceledException) when (!ct.IsCancellationRequested)
            {
                return JobOutcome.Failed("http.timeout", $"{request.RequestUri!.Host} did not answer within {options.TimeoutSeconds} s.", retryable: true);
            }
        }
    }

    private (HttpRequestMessage? Request, string? Refused) Request(JobCall call)
    {
        if (!Uri.TryCreate(call.Text("url"), UriKind.Absolute, out var url) || url.UserInfo.Length > 0)
        {
            return (null, "Parameter url is no address.");
        }

        var host = options.Hosts.FirstOrDefault(allowed =>
            string.Equals(allowed.Host, url.IsDefaultPort ? url.Host : $"{url.Host}:{url.Port}", StringComparison.OrdinalIgnoreCase));
        if (host is null || (url.Scheme != Uri.UriSchemeHttps && !(host.AllowHttp && url.Scheme == Uri.UriSchemeHttp)))
        {
            return (null, $"{url.Scheme}://{url.Authority} is not among the hosts that may be called.");
        }

        var body = call.Request.Parameters["body"];
        var method = call.Text("method")?.ToUpperInvariant() ?? (body is null ? "GET" : "POST");
        if (method is not ("GET" or "POST"))
        {
            return (null, $"Method {method} is neither GET nor POST.");
        }

        var request = new HttpRequestMessage(new HttpMethod(method), url);
        request.Options.Set(HostKey, host);
        request.Headers.Accept.ParseAdd("application/json");
        request.Headers.Add("Idempotency-Key", call.Key);
        foreach (var (name, value) in host.Headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        if (method == "POST")
        {
            request.Content = new StringContent(body?.ToJsonString() ?? "null", Encoding.UTF8, "application/json");
        }

        return (request, null);
    }

    private static async Task<JobOutcome> ReadAsync(HttpResponseMessage answer, CancellationToken ct)
    {
        var content = await answer.Content.ReadAsByteArrayAsync(ct);
        var (body, isJson) = Parse(content);
        var status = (int)answer.StatusCode;
        if (answer.IsSuccessStatusCode)
        {
            return isJson
                ? JobOutcome.Done(new JsonObject { ["status"] = status, ["body"] = body })
                : JobOutcome.Failed("http.notJson", $"The answer ({status}) is not JSON.", retryable: false);
        }

        if (status is >= 400 and < 500 && body is JsonObject problem && problem["bpmnError"] is JsonValue code && code.TryGetValue<string>(out var errorCode) && errorCode.Length is > 0 and <= 200)
        {
            var message = problem["message"] is JsonValue text && text.TryGetValue<string>(out var given) ? given : errorCode;
            return JobOutcome.Failed("http.bpmnError", message.Length <= 500 ? message : message[..500], retryable: false, errorCode);
        }

        return JobOutcome.Failed("http.status", $"The answer was {status.ToString(CultureInfo.InvariantCulture)}.", status >= 500 || MayPass.Contains(answer.StatusCode));
    }

    private static (JsonNode? Body, bool IsJson) Parse(byte[] content)
    {
        if (content.Length == 0)
        {
            return (null, true);
        }

        try
        {
            return (JsonNode.Parse(content, documentOptions: new JsonDocumentOptions { MaxDepth = 32 }), true);
        }
        catch (JsonException)
        {
            return (null, false);
        }
    }

    // Addresses are looked up here and connected to as they are, so that a name cannot change its address in between.
    private static async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken ct)
    {
        context.InitialRequestMessage.Options.TryGetValue(HostKey, out var host);
        var addresses = await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, ct);
        var allowed = addresses.Where(address => host is { AllowPrivate: true } || PublicAddress.Is(address)).ToArray();
        if (allowed.Length == 0)
        {
            throw new AddressRefusedException();
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, ct);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private sealed class AddressRefusedException : Exception;
}
