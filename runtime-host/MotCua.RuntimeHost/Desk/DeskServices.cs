using MotCua.RuntimeHost.Desk.Diagram;
using MotCua.RuntimeHost.Desk.Intake;
using MotCua.RuntimeHost.Desk.Lists;
using MotCua.RuntimeHost.Desk.Notices;
using MotCua.RuntimeHost.Desk.Work;
using MotCua.RuntimeHost.Dossiers.Slips;

namespace MotCua.RuntimeHost.Desk;

/// <summary>Registers what the officers' pages need.</summary>
public static class DeskServices
{
    public static IServiceCollection AddDesk(this IServiceCollection services)
    {
        services.AddSingleton<DeskLists>();
        services.AddSingleton<DiagramLayouts>();
        services.AddSingleton<WorkViews>();
        services.AddSingleton<DeskForms>();
        services.AddSingleton<SlipService>();
        services.AddSingleton<Notifications>();
        services.AddScoped<ActService>();
        services.AddScoped<IntakeService>();
        return services;
    }
}
