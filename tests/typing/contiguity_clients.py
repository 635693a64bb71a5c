"""Types of the Contiguity clients. Checked by mypy and pyright, never run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, assert_type

import httpx

from contiguity import APIError, AsyncContiguity, Contiguity, ContiguityError, DeliveryUnknown, Fallback, errors, models
from contiguity.transport import AsyncTransport, Request, Response, Transport
from contiguity.webhooks import Webhook
from contiguity_api.api.imessage import send_imessage

if TYPE_CHECKING:
    from contiguity.events import Event


def return_types(client: Contiguity, event: Event, error: errors.AgreementRequired) -> None:  # noqa: PLR0915 -- a statement for each method
    """Each method returns its model."""
    assert_type(client.imessage.send(to="+1", message="Hi"), models.MessageSent)
    assert_type(
        client.imessage.send(
            to="+1", attachments=["https://x/y.png"], fallback=Fallback.always(from_="+1"), effect="confetti"
        ),
        models.MessageSent,
    )
    assert_type(
        client.imessage.send(
            to="+1", message="Hi", fallback={"when": ["imessage_fails"], "from": "+1"}, fast_track=True
        ),
        models.MessageSent,
    )
    assert_type(client.imessage.reply(event, message="Hi"), models.MessageSent)
    assert_type(
        client.imessage.reply({"type": "imessage.incoming"}, attachments=("https://x/y.png",)), models.MessageSent
    )
    assert_type(client.imessage.typing(to="+1", from_="+1", action="start"), models.TypingStatus)
    assert_type(client.imessage.react("add", to="+1", from_="+1", message="Hi", tapback="love"), models.ReactionResult)
    assert_type(
        client.imessage.react("remove", message_id="imsg_1", tapback="thumbsup", allow_from_me=True),
        models.ReactionResult,
    )
    assert_type(client.imessage.read(to="+1", from_="+1"), models.ReadResult)
    assert_type(client.imessage.history(to="+1", from_="+1", limit=50, tracking=True), models.IMessageHistory)
    assert_type(client.imessage.get("imsg_1", tracking=True), models.Message)
    assert_type(client.imessage.cancel("imsg_1"), models.MessageCancelled)
    assert_type(client.imessage.availability("+1"), models.Availability)
    assert_type(
        client.text.send(to="+1", from_="+1", message="Hi", attachments=["https://x/y.png"], fast_track=False),
        models.MessageSent,
    )
    assert_type(client.text.reply(event, message="Hi"), models.MessageSent)
    assert_type(client.text.react("add", reaction="haha", message_id="text_1"), models.MessageSent)
    assert_type(client.text.history(to="+1", from_="+1"), models.TextHistory)
    assert_type(client.text.get("text_1"), models.Message)
    assert_type(client.text.cancel("text_1"), models.MessageCancelled)
    assert_type(
        client.whatsapp.send(to="+1", message="Hi", fallback=Fallback.when("whatsapp_fails")), models.MessageSent
    )
    assert_type(client.whatsapp.reply(event, message="Hi"), models.MessageSent)
    assert_type(client.whatsapp.typing(to="+1", action="stop"), models.TypingStatus)
    assert_type(client.whatsapp.react("add", to="+1", reaction="🎉", message_id="wapp_1"), models.ReactionResult)
    assert_type(client.whatsapp.get("wapp_1"), models.Message)
    assert_type(client.whatsapp.cancel("wapp_1"), models.MessageCancelled)
    assert_type(
        client.email.send(to=["a@b.co"], from_="Shop", subject="S", text="T", html="H", headers={"X-Order": "7"}),
        models.EmailSent,
    )
    assert_type(
        client.email.send(
            to="a@b.co", from_="Shop", subject="S", text="T", headers=[{"name": "X-Order", "value": "7"}]
        ),
        models.EmailSent,
    )
    assert_type(client.otp.send(to="+1", name="Shop", language="pt-br"), models.OTPSent)
    assert_type(client.otp.verify("otp_1", "012345"), models.OTPVerification)
    assert_type(client.otp.resend("otp_1"), models.OTPResent)
    assert_type(client.otp.reverse.initiate(number="+1", service="imessage", language="de"), models.ReverseOTP)
    assert_type(client.otp.reverse.verify("r_otp_1"), models.ReverseOTPStatus)
    assert_type(client.otp.reverse.cancel("r_otp_1"), models.ReverseOTPCancelled)
    assert_type(client.leases.available(), models.AvailableNumbers)
    assert_type(client.leases.leased(), models.LeasedNumbers)
    assert_type(client.leases.get("+1"), models.NumberDetails)
    assert_type(client.leases.create("+1", billing_method="monthly"), models.Lease)
    assert_type(client.leases.terminate("+1"), models.LeaseTermination)
    assert_type(
        client.leases.configure("+1", failover=True, mode="selective", numbers=["+1"]), models.NumberConfiguration
    )
    assert_type(client.leases.forwarding.get("+1"), models.NumberCallForwarding)
    assert_type(client.leases.forwarding.enable("+1", to="+1"), models.NumberCallForwarding)
    assert_type(client.leases.forwarding.disable("+1"), models.NumberCallForwarding)
    assert_type(client.domains.list(), models.DomainList)
    assert_type(client.domains.get("shop.example"), models.DomainDetails)
    assert_type(client.domains.register("shop.example", region="us-east-1"), models.DomainRegistration)
    assert_type(client.domains.delete("shop.example"), models.DomainDeletion)
    assert_type(client.entitlements.list(), models.EntitlementList)
    assert_type(client.entitlements.get("fast_track"), models.EntitlementDetails)
    assert_type(client.entitlements.apply("fast_track"), models.EntitlementGrant)
    assert_type(client.entitlements.accept(error), models.EntitlementGrant)
    assert_type(client.entitlements.accept("https://x/entitlements/fast_track"), models.EntitlementGrant)
    assert_type(client.entitlements.revoke("fast_track"), models.EntitlementRevocation)
    assert_type(client.facetime.availability("+1"), models.Availability)
    assert_type(client.facetime.dial(to="+1", from_="+1", caller_id="Shop"), models.FaceTimeCall)
    assert_type(client.facetime.get("call_1"), models.FaceTimeCall)
    assert_type(client.facetime.answer("call_1"), models.FaceTimeCall)
    assert_type(client.facetime.reject("call_1"), models.FaceTimeCall)
    assert_type(client.facetime.hang_up("call_1"), models.FaceTimeCall)
    assert_type(client.intelligence.look_up("+1", imessage=True, facetime=True), models.NumberIntelligence)
    assert_type(
        client.call(send_imessage.operation(body=models.IMessageSend(to="+1", message="Hi"))),
        models.MessageSentResponse,
    )


async def async_return_types(client: AsyncContiguity, event: Event, error: errors.AgreementRequired) -> None:  # noqa: PLR0915 -- a statement for each method
    """Each method returns an awaitable of its model."""
    assert_type(await client.imessage.send(to="+1", message="Hi"), models.MessageSent)
    assert_type(
        await client.imessage.send(
            to="+1", attachments=["https://x/y.png"], fallback=Fallback.always(from_="+1"), effect="confetti"
        ),
        models.MessageSent,
    )
    assert_type(
        await client.imessage.send(
            to="+1", message="Hi", fallback={"when": ["imessage_fails"], "from": "+1"}, fast_track=True
        ),
        models.MessageSent,
    )
    assert_type(await client.imessage.reply(event, message="Hi"), models.MessageSent)
    assert_type(
        await client.imessage.reply({"type": "imessage.incoming"}, attachments=("https://x/y.png",)), models.MessageSent
    )
    assert_type(await client.imessage.typing(to="+1", from_="+1", action="start"), models.TypingStatus)
    assert_type(
        await client.imessage.react("add", to="+1", from_="+1", message="Hi", tapback="love"), models.ReactionResult
    )
    assert_type(
        await client.imessage.react("remove", message_id="imsg_1", tapback="thumbsup", allow_from_me=True),
        models.ReactionResult,
    )
    assert_type(await client.imessage.read(to="+1", from_="+1"), models.ReadResult)
    assert_type(await client.imessage.history(to="+1", from_="+1", limit=50, tracking=True), models.IMessageHistory)
    assert_type(await client.imessage.get("imsg_1", tracking=True), models.Message)
    assert_type(await client.imessage.cancel("imsg_1"), models.MessageCancelled)
    assert_type(await client.imessage.availability("+1"), models.Availability)
    assert_type(
        await client.text.send(to="+1", from_="+1", message="Hi", attachments=["https://x/y.png"], fast_track=False),
        models.MessageSent,
    )
    assert_type(await client.text.reply(event, message="Hi"), models.MessageSent)
    assert_type(await client.text.react("add", reaction="haha", message_id="text_1"), models.MessageSent)
    assert_type(await client.text.history(to="+1", from_="+1"), models.TextHistory)
    assert_type(await client.text.get("text_1"), models.Message)
    assert_type(await client.text.cancel("text_1"), models.MessageCancelled)
    assert_type(
        await client.whatsapp.send(to="+1", message="Hi", fallback=Fallback.when("whatsapp_fails")), models.MessageSent
    )
    assert_type(await client.whatsapp.reply(event, message="Hi"), models.MessageSent)
    assert_type(await client.whatsapp.typing(to="+1", action="stop"), models.TypingStatus)
    assert_type(await client.whatsapp.react("add", to="+1", reaction="🎉", message_id="wapp_1"), models.ReactionResult)
    assert_type(await client.whatsapp.get("wapp_1"), models.Message)
    assert_type(await client.whatsapp.cancel("wapp_1"), models.MessageCancelled)
    assert_type(
        await client.email.send(to=["a@b.co"], from_="Shop", subject="S", text="T", html="H", headers={"X-Order": "7"}),
        models.EmailSent,
    )
    assert_type(
        await client.email.send(
            to="a@b.co", from_="Shop", subject="S", text="T", headers=[{"name": "X-Order", "value": "7"}]
        ),
        models.EmailSent,
    )
    assert_type(await client.otp.send(to="+1", name="Shop", language="pt-br"), models.OTPSent)
    assert_type(await client.otp.verify("otp_1", "012345"), models.OTPVerification)
    assert_type(await client.otp.resend("otp_1"), models.OTPResent)
    assert_type(await client.otp.reverse.initiate(number="+1", service="imessage", language="de"), models.ReverseOTP)
    assert_type(await client.otp.reverse.verify("r_otp_1"), models.ReverseOTPStatus)
    assert_type(await client.otp.reverse.cancel("r_otp_1"), models.ReverseOTPCancelled)
    assert_type(await client.leases.available(), models.AvailableNumbers)
    assert_type(await client.leases.leased(), models.LeasedNumbers)
    assert_type(await client.leases.get("+1"), models.NumberDetails)
    assert_type(await client.leases.create("+1", billing_method="monthly"), models.Lease)
    assert_type(await client.leases.terminate("+1"), models.LeaseTermination)
    assert_type(
        await client.leases.configure("+1", failover=True, mode="selective", numbers=["+1"]), models.NumberConfiguration
    )
    assert_type(await client.leases.forwarding.get("+1"), models.NumberCallForwarding)
    assert_type(await client.leases.forwarding.enable("+1", to="+1"), models.NumberCallForwarding)
    assert_type(await client.leases.forwarding.disable("+1"), models.NumberCallForwarding)
    assert_type(await client.domains.list(), models.DomainList)
    assert_type(await client.domains.get("shop.example"), models.DomainDetails)
    assert_type(await client.domains.register("shop.example", region="us-east-1"), models.DomainRegistration)
    assert_type(await client.domains.delete("shop.example"), models.DomainDeletion)
    assert_type(await client.entitlements.list(), models.EntitlementList)
    assert_type(await client.entitlements.get("fast_track"), models.EntitlementDetails)
    assert_type(await client.entitlements.apply("fast_track"), models.EntitlementGrant)
    assert_type(await client.entitlements.accept(error), models.EntitlementGrant)
    assert_type(await client.entitlements.accept("https://x/entitlements/fast_track"), models.EntitlementGrant)
    assert_type(await client.entitlements.revoke("fast_track"), models.EntitlementRevocation)
    assert_type(await client.facetime.availability("+1"), models.Availability)
    assert_type(await client.facetime.dial(to="+1", from_="+1", caller_id="Shop"), models.FaceTimeCall)
    assert_type(await client.facetime.get("call_1"), models.FaceTimeCall)
    assert_type(await client.facetime.answer("call_1"), models.FaceTimeCall)
    assert_type(await client.facetime.reject("call_1"), models.FaceTimeCall)
    assert_type(await client.facetime.hang_up("call_1"), models.FaceTimeCall)
    assert_type(await client.intelligence.look_up("+1", imessage=True, facetime=True), models.NumberIntelligence)
    assert_type(
        await client.call(send_imessage.operation(body=models.IMessageSend(to="+1", message="Hi"))),
        models.MessageSentResponse,
    )


def client_options() -> None:
    """A client accepts all options."""
    with Contiguity(
        api_key="k", base_url="http://127.0.0.1:4010", timeout=30, max_retries=2, deadline=60, headers={"x": "y"},
        on_response=print, auth_scheme="Token", webhook_secret=["whsec_a", "whsec_b"], transport=httpx.Client(),
    ) as client:  # fmt: skip
        assert_type(client, Contiguity)
        assert_type(
            client.with_options(timeout=1, max_retries=0, deadline=2, headers={}, on_response=print), Contiguity
        )
        assert_type(client.webhooks, Webhook)
        assert_type(client.webhooks.unwrap(b"", {}), "Event")
        with client.imessage.typing_indicator(to="+1", from_="+1", interval=30):
            client.close()
        with client.whatsapp.typing_indicator(to="+1"):
            pass


async def async_client_options() -> None:
    """The asynchronous client accepts the same options."""
    async with AsyncContiguity(api_key="k", webhook_secret="whsec_a", transport=httpx.AsyncClient()) as client:
        assert_type(client, AsyncContiguity)
        assert_type(client.with_options(timeout=1), AsyncContiguity)
        assert_type(client.webhooks, Webhook)
        async with client.imessage.typing_indicator(to="+1"):
            await client.aclose()
        async with client.whatsapp.typing_indicator(to="+1", interval=20):
            pass


class CustomTransport:
    """A custom transport."""

    def send(self, request: Request, /) -> Response:
        """Respond to a request."""
        return Response(200, request.headers, b"")

    def close(self) -> None:
        """Close the transport."""


class AsyncCustomTransport:
    """A custom asynchronous transport."""

    async def send(self, request: Request, /) -> Response:
        """Respond to a request."""
        return Response(200, request.headers, b"")

    async def aclose(self) -> None:
        """Close the transport."""


def transports() -> tuple[Transport, AsyncTransport]:
    """An object with the methods of the protocol is a transport."""
    return CustomTransport(), AsyncCustomTransport()


def fields(sent: models.MessageSent, history: models.IMessageHistory, message: models.Message) -> None:
    """Fields of models are typed; open enums accept other strings."""
    assert_type(sent.message_id, str)
    assert_type(sent.metadata.id, str)
    assert_type(sent.metadata.timestamp, int)
    assert_type(history.conversation, list[models.IMessageHistoryItem])
    assert_type(history.conversation[0].delivery, models.Delivery | None)
    assert_type(message.attachments, list[str] | None)
    assert_type(sent.to_dict(), dict[str, Any])
    assert_type(models.MessageSent.from_dict({}), models.MessageSent)


def error_types(error: ContiguityError) -> None:
    """Errors are narrowed by class and have typed fields."""
    match error:
        case errors.AgreementRequired():
            assert_type(error.agreement_url, str)
        case errors.RateLimited():
            assert_type(error.retry_after, float | None)
        case APIError():
            assert_type(error.status, int)
            assert_type(error.code, int | None)
            assert_type(error.request_id, str | None)
            assert_type(error.trace_id, str | None)
            assert_type(error.headers, Mapping[str, str] | None)
            assert_type(error.body, bytes)
            assert_type(error.retryable, bool)
        case DeliveryUnknown():
            assert_type(error.status, int | None)
            assert_type(error.idempotency_key, str | None)
        case errors.ValidationError():
            assert_type(error.argument, str)
            assert_type(error.rule, str)
        case errors.NetworkError():
            assert_type(error.operation, str)
        case _:
            assert_type(error.message, str)


def fallbacks() -> None:
    """Each constructor returns a fallback."""
    assert_type(Fallback.when("imessage_unsupported", "imessage_fails", from_="+1"), Fallback)
    assert_type(Fallback.when(), Fallback)
    assert_type(Fallback.always(from_="+1"), Fallback)
    assert_type(Fallback.if_unsupported(), Fallback)
    assert_type(Fallback.if_fails(from_=None), Fallback)
    tapback: models.Tapback = "love"
    word: Literal["love", "like", "dislike", "laugh", "emphasize", "question"] = tapback
    del word


def invalid_calls(client: Contiguity) -> None:
    """Each line is a type error."""
    client.imessage.send(message="Hi")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.imessage.send("+1", "Hi")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    client.imessage.send(to="+1", effect="boom")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.imessage.typing(to="+1", action="begin")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    Fallback.when("sometimes")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    client.otp.verify("otp_1", 12345)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
