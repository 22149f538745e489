"""Which lines of a page of no known site are its text: made-up pages, each with what trips a reader of markup."""

import pytest

import kx
from kx.errors import Unreadable

FIRST = "The boats left before sunrise on Tuesday, and by noon the first of them was back with a full hold of mackerel."
SECOND = (
    "“We had almost given up,” said Tono Wirya, who has fished these waters for thirty years with his two brothers."
)
THIRD = "Petani garam di pesisir utara kembali memanen setelah sembilan hari hujan, dan harganya turun sepertiga."
FOURTH = "At the market traders from the hills bought again, and the auction hall closed only after the evening prayer."
STORY = (FIRST, SECOND, THIRD, FOURTH)


def p(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def text_of(body: str, head: str = "") -> tuple[str, ...]:
    page = f"<!DOCTYPE html><html><head>{head}</head><body><h1>Fishermen return to sea</h1>{body}</body></html>"
    return kx.extract(page).paragraphs


@pytest.mark.parametrize(
    "between",
    [
        # boxes of other articles
        "<p>Read more: <a href='/a'>Prices of salt fall in the north</a></p>",
        "<p><a href='/a'>PRICES OF SALT FALL IN THE NORTH, TRADERS SAY</a></p>",
        "<h3>You may also like...</h3><ul><li><a href='/a'>Prices of salt fall</a><li><a href='/b'>Nets for sale</a></ul>",
        "<div>DON’T MISS</div><ul><li><a href='/a'>Prices of salt fall</a> <li><a href='/b'>Nets for sale</a></ul>",
        "<div><div>Most read in Harbours</div><p><a href='/a'>Prices of salt fall in the north</a></p></div>",
        "<div class='related-posts'><p>Prices of salt fall in the north.</p></div>",
        # pictures and what stands under them
        f"<div class='wp-caption'><img src='a.jpg'><p class='wp-caption-text'>Mackerel on the quay. {THIRD}</p></div>",
        "<figure><img src='a.jpg'><figcaption>Mackerel on the quay.</figcaption></figure>",
        f"<div class='photo-gallery'><p>1 of 4</p><p>{THIRD} Photo: Rani Putri</p></div>",
        "<p>Mackerel on the quay, before the rain (Image: HARBOUR NEWS)</p>",
        "<p>Photo: Rani Putri</p><p>Image 1 of / 4</p>",
        # requests
        "<p>Sign up: the harbour news, every morning, in your letter box and without a single advert.</p>",
        f"<aside><h4>Salt</h4><p>{THIRD}</p></aside>",
        f"<div class='prev-next'><p>Next news</p><h5>Salt is cheap again</h5><p>{THIRD}</p></div>",
        "<div class='newsletter'><p>Get the harbour news every morning. Sign up for it here.</p></div>",
        "<div id='cookie-notice'><p>This site uses cookies to remember which boats you like best.</p></div>",
        "<p>Article continues below</p>",
        "<p>Click to tweet</p>",
        # what nobody sees
        f"<div hidden><p>{THIRD}</p></div><noscript><p>{FIRST}</p></noscript><p style='display: none'>{SECOND}</p>",
        "<span class='screen-reader-text'>Skip to the next paragraph of this article</span>",
    ],
)
def test_what_stands_between_paragraphs(between: str) -> None:
    assert text_of(p(FIRST, SECOND) + between + p(THIRD, FOURTH)) == STORY


@pytest.mark.parametrize(
    "inside",
    [
        "<h2>Back to the quay</h2>",
        "<ul><li>Mackerel: 8 tonnes</li></ul>",
        "<blockquote>No wind, no fish.</blockquote>",
        "<p>Why now?</p>",
        "<p>See <a href='/a'>the list of harbours</a>.</p>",
        "<p class='more-photos'>“Too late!”</p>",
    ],
)
def test_short_lines_between_paragraphs_belong_to_the_text(inside: str) -> None:
    paragraphs = text_of(f"<div>{p(FIRST)}{inside}{p(SECOND, THIRD, FOURTH)}</div>")
    assert (paragraphs[0], *paragraphs[2:]) == STORY


def test_short_lines_at_both_ends_stand_side_by_side_with_the_paragraphs() -> None:
    caption = "<div class='wp-caption'><p class='wp-caption-text'>Mackerel on the quay.</p></div>"
    opening, closing = ("What a morning!", "Nobody slept."), ("Why now?", "Ask the wind.")
    around = "<div class='bar'>Print this page</div>"
    body = f"{around}<div>{p(opening[0])}{caption}{p(opening[1], *STORY, *closing)}</div>{around}"
    assert text_of(body) == (*opening, *STORY, *closing)


@pytest.mark.parametrize(
    "label",
    ["By Rani Putri", "Posted on November 5, 2019 by admin", "5 min read", "3 comments", "Rani Putri | Harbour Times"],
)
def test_labels_above_a_text_are_none_of_it_though_they_stand_side_by_side(label: str) -> None:
    assert text_of(f"<div>{p(label, *STORY)}</div>") == STORY
    assert text_of(f"<div>{p('What a morning!', label, *STORY)}</div>") == STORY


def test_lines_parted_by_breaks_leave_out_what_stands_beside_them_in_elements() -> None:
    body = "<div><p>Fishing</p>" + "<br>".join(STORY) + "<p>Print this page</p></div>"
    assert text_of(body) == STORY


@pytest.mark.parametrize("cut", ["<div class='ad'>Nets and ropes</div>", "<aside><img src='nets.jpg'></aside>"])
def test_a_text_that_is_cut_into_pieces(cut: str) -> None:
    pieces = (STORY, STORY[::-1], STORY[1:], STORY[:3])
    texts = [tuple(f"{number}. {text}" for text in piece) for number, piece in enumerate(pieces)]
    body = cut.join(f"<div class='grid'><div><div class='body'>{p(*piece)}</div></div></div>" for piece in texts)
    assert text_of(f"<article>{body}</article>") == tuple(text for piece in texts for text in piece)


def test_sentences_of_scripts_that_need_fewer_characters() -> None:
    story = (
        "漁師たちは火曜日の夜明け前に港を出ました。",
        "九日間続いた嵐がようやくおさまったからです。",
        "港では魚の値段が半分になりました。",
    )
    paragraphs = tuple(f"{number}隻目、{text}" for number in range(4) for text in story)
    head = "<meta property='og:type' content='article'>"
    assert text_of(f"<div>{p(*paragraphs)}</div>", head) == paragraphs


POST = (
    "<blockquote class='twitter-tweet'><p>Eighty boats out today.</p>— Harbour (@harbour) 5 November 2019</blockquote>"
)


def test_an_embedded_post_belongs_to_the_text_where_a_colon_announces_it() -> None:
    announced = f"{THIRD} The harbour master wrote:"
    quoted = ("Eighty boats out today.", "— Harbour (@harbour) 5 November 2019")
    assert text_of(p(FIRST, SECOND, announced) + POST + p(FOURTH)) == (FIRST, SECOND, announced, *quoted, FOURTH)
    assert text_of(p(FIRST, SECOND, THIRD) + POST + p(FOURTH)) == STORY


def test_hidden_parts_that_are_further_pages_belong_to_the_text() -> None:
    pages = f"<div class='body'>{p(*STORY)}</div><div class='body paging-content' style='display:none'>{{}}</div>"
    further = tuple(f"{number}. {text}" for number, text in enumerate(STORY))
    assert text_of(pages.format(p(*further))) == (*STORY, *further)
    assert text_of(pages.format("1 2 3")) == STORY


def test_initials_end_a_text_unless_its_next_page_follows() -> None:
    further = tuple(f"{number}. {text}" for number, text in enumerate(STORY))
    assert text_of(f"<div>{p(*STORY, '(rap/tow)', 'Nets and ropes')}</div>") == STORY
    assert text_of(f"<div>{p(*STORY, '(rap/tow)', *further)}</div>") == (*STORY, *further)


@pytest.mark.parametrize(
    "credit",
    [
        "(Reporting by Rani Putri; editing by Tono Wirya)",
        "Harbour News writers Rani Putri and Tono Wirya in Sumenep contributed to this report.",
    ],
)
def test_who_worked_on_it_stands_under_the_text(credit: str) -> None:
    assert text_of(f"<div>{p(*STORY, credit)}</div>") == STORY


@pytest.mark.parametrize("tag", ["div", "section class=text", "span", "blockquote", "font color=red"])
@pytest.mark.parametrize("depth", [40, 300, 2000])
def test_depth_costs_no_text(depth: int, tag: str) -> None:
    assert text_of(f"<{tag}>" * depth + p(*STORY)) == STORY


@pytest.mark.parametrize("page", ["<div>" * 20_000 + p(*STORY), p(*STORY) + "<i></b><div>" * 20_000, "<b>" * 20_000])
def test_what_is_too_deep_to_be_read_is_said(page: str) -> None:
    with pytest.raises(Unreadable, match="deep"):
        text_of(page)


DATE = "<time datetime='2019-11-05T10:00:00+07:00'>5 November 2019</time>"
POEM = (
    "The boats are gone", "before the light,", "and gulls hang low", "above the bight;",
    "the nets are mended,", "the ropes are dry,", "and salt is heaped", "against the sky.",
)  # fmt: skip
TALK = (
    "Rani: When did you leave?", "Tono: Before sunrise.", "Rani: And the catch?", "Tono: Eight tonnes of mackerel.",
    "Rani: What comes next?", "Tono: Sleep!",
)  # fmt: skip
OWNER = "<p>The material on this site may not be reproduced, distributed or kept, except as the owner allows.</p>"


@pytest.mark.parametrize("text", [POEM, TALK])
@pytest.mark.parametrize("form", ["<p>{}</p>", "{}<br>", "<li>{}</li>"])
@pytest.mark.parametrize("around", ["<div>{}</div>", "<article itemprop=articleBody>{}</article>"])
def test_a_text_without_one_long_line(around: str, form: str, text: tuple[str, ...]) -> None:
    menu = "".join(f"<li><a href='/{number}'>Harbour {number}</a></li>" for number in range(9))
    body = around.format("".join(form.format(line) for line in text))
    assert text_of(f"<ul>{menu}</ul>{DATE}{body}<footer>{OWNER}</footer>") == text


def test_short_lines_do_not_win_over_longer_ones() -> None:
    facts = "".join(f"<li>Harbour {number}: {number + 3} boats</li>" for number in range(12))
    assert text_of(f"{DATE}<div>{p(*STORY)}</div><div><ul>{facts}</ul></div>") == STORY


def test_a_text_that_stands_twice_is_read_once() -> None:
    copies = f"<div class='wide'>{p(*STORY)}</div>", f"<div><div><div><div>{p(*STORY)}</div></div></div></div>"
    assert text_of("".join(copies)) == STORY
    assert text_of(f"<main>{copies[0]}</main>{copies[1]}") == STORY
    assert text_of(f"<div>{p(*STORY, FIRST, SECOND)}</div>") == (*STORY, FIRST, SECOND)


REPLIES = tuple(
    f"Reader {number} has seen the boats too, and writes about it at some length, as readers do."
    for number in range(40)
)


@pytest.mark.parametrize(
    "replies",
    [
        f"<div><h3>Comments</h3><div>{p(*REPLIES[:8])}</div></div>",
        f"<div id='comments'>{p(*REPLIES)}</div>",
        f"<section class='comment-list'><ol><li>{'</li><li>'.join(REPLIES)}</li></ol></section>",
        f"<div>{p(*REPLIES[:4])}</div>",
    ],
)
@pytest.mark.parametrize("form", ["<p>{}</p>", "<div>{}</div>"])
def test_what_readers_wrote_is_no_text_however_much_it_is(form: str, replies: str) -> None:
    text = "".join(form.format(paragraph) for paragraph in STORY)
    assert text_of(f"<article><div>{text}</div></article>{replies}") == STORY


def test_elements_that_are_named_the_text_are_read_together_where_they_stand_side_by_side() -> None:
    pieces = [f"<div itemprop='articleBody'>{p(*STORY[i : i + 2])}</div><div class='ad'>Nets</div>" for i in (0, 2)]
    further = f"<article><div itemprop='articleBody'>{p(*REPLIES[:9])}</div></article>"
    assert text_of(f"<article>{''.join(pieces)}</article>{further}") == STORY
