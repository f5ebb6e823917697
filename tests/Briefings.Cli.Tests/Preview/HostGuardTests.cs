using Briefings.Cli.Preview;
using Microsoft.AspNetCore.Http;

namespace Briefings.Cli.Tests.Preview;

public class HostGuardTests
{
    [Theory]
    [InlineData("127.0.0.1:5080", 5080, true)]
    [InlineData("localhost:5080", 5080, true)]
    [InlineData("LocalHost:5080", 5080, true)]
    [InlineData("localhost", 80, true)]
    [InlineData("localhost", 5080, false)]
    [InlineData("localhost:5081", 5080, false)]
    [InlineData("evil.example:5080", 5080, false)]
    [InlineData("127.0.0.1.evil.example:5080", 5080, false)]
    [InlineData("localhost.evil.example:5080", 5080, false)]
    [InlineData("[::1]:5080", 5080, false)]
    [InlineData("", 5080, false)]
    public void Only_this_machine_by_its_own_names_is_accepted(string host, int port, bool accepted) =>
        HostGuard.Accepts(new HostString(host), port).ShouldBe(accepted);
}
