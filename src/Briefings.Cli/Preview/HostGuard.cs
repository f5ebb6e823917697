using Microsoft.AspNetCore.Http;

namespace Briefings.Cli.Preview;

/// <summary>Refuses requests that name another host: those of a page elsewhere whose name was made to lead to this machine
/// (DNS rebinding), so that it may not read what is not published yet.</summary>
internal static class HostGuard
{
    private const int UsualPort = 80;

    private static readonly string[] Names = ["127.0.0.1", "localhost"];

    /// <summary>True where a request names this machine and the port that it came in by.</summary>
    /// <param name="host">What the request names.</param>
    /// <param name="port">The port.</param>
    public static bool Accepts(HostString host, int port) =>
        Names.Contains(host.Host, StringComparer.OrdinalIgnoreCase) && (host.Port ?? UsualPort) == port;
}
