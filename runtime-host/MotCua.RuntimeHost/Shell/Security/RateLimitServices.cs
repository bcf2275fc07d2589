using System.Threading.RateLimiting;

namespace MotCua.RuntimeHost.Shell.Security;

internal static class RateLimitServices
{
    public static IServiceCollection AddRateLimits(this IServiceCollection services, IConfiguration settings)
    {
        var limits = settings.GetSection("RateLimits").Get<RateLimits>() ?? new RateLimits();
        return services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = (rejected, _) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter = "60";
                return ValueTask.CompletedTask;
            };
            options.AddPolicy(RateLimits.SignIn, context => OnlyPosts(context, limits.SignInPerMinute));
            options.AddPolicy(RateLimits.SignUp, context => OnlyPosts(context, limits.SignUpPerMinute));
            options.AddPolicy(RateLimits.Lookup, context => PerAddress(context, limits.LookupPerMinute));
        });
    }

    private static RateLimitPartition<string> OnlyPosts(HttpContext context, int perMinute) =>
        HttpMethods.IsPost(context.Request.Method) ? PerAddress(context, perMinute) : RateLimitPartition.GetNoLimiter("");

    private static RateLimitPartition<string> PerAddress(HttpContext context, int perMinute) =>
        RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "-",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1) });
}
