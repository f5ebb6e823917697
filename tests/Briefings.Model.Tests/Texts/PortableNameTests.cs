using Briefings.Model.Texts;

namespace Briefings.Model.Tests.Texts;

public class PortableNameTests
{
    [Theory]
    [InlineData("index.html")]
    [InlineData(".nojekyll")]
    [InlineData("a b.png")]
    [InlineData("안녕.png")]
    [InlineData("console.txt")]
    public void A_name_that_every_system_knows_has_no_fault(string name) => PortableName.Fault(name).ShouldBeNull();

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("..", "dot or a space")]
    [InlineData("a.", "dot or a space")]
    [InlineData("a ", "dot or a space")]
    [InlineData("a/b", "not every system")]
    [InlineData("a\\b", "not every system")]
    [InlineData("a:b", "not every system")]
    [InlineData("a\u0007b", "not every system")]
    [InlineData("a\u0085b", "not every system")]
    [InlineData("%2e%2e", "percent sign")]
    public void A_name_that_some_system_refuses_or_reads_otherwise_has_one(string name, string fault) => PortableName.Fault(name).ShouldNotBeNull().ShouldContain(fault);

    [Theory]
    [InlineData("CON")]
    [InlineData("nul.tar.gz")]
    public void A_name_of_a_device_is_a_fault_of_who_chose_it(string name)
    {
        PortableName.FaultOfChosen(name).ShouldNotBeNull().ShouldContain("device");
        PortableName.FaultOfChosen("a:b").ShouldBe(PortableName.Fault("a:b"));
        PortableName.Fault(name).ShouldBeNull();
    }

    [Fact]
    public void A_name_is_as_long_as_its_bytes()
    {
        PortableName.Fault(new string('é', 128)).ShouldBe("is too long");
        PortableName.Fault(new string('é', 127)).ShouldBeNull();
    }
}
