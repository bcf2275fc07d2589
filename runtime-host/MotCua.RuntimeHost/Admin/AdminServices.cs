using MotCua.RuntimeHost.Admin.Incidents;
using MotCua.RuntimeHost.Admin.Running;

namespace MotCua.RuntimeHost.Admin;

/// <summary>Registers what the administrators' pages need.</summary>
public static class AdminServices
{
    public static IServiceCollection AddAdmin(this IServiceCollection services)
    {
        services.AddSingleton<Overview>();
        services.AddSingleton<IncidentList>();
        services.AddSingleton<IncidentDesk>();
        services.AddSingleton<AdminDossiers>();
        return services;
    }
}
