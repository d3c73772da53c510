#!/usr/bin/env python3
"""Reads annual reports on government information disclosure with regular expressions, and times it.

    parse_reports.py [--rounds N] [--records] FILE...

What somebody writes in an afternoon for texts whose tables came through in good order: the yardstick
that the parser's speed is held against. It reads title, year, agency, the three tables and their sums;
it knows the usual spellings of labels and nothing of misprints, lost labels or doubtful places.

Prints one JSON object: files, bytes, seconds (the median round), megabytes_per_second, values (numbers read).
With --records it prints a record a line instead: {"id": FILE, "record": {...}}, names as in the contract.
Only the reading is timed: texts are loaded before, and the interpreter is up.
"""
import argparse
import json
import os
import re
import statistics
import time

NUMBER = re.compile(r"(?<![\d.])-?\d[\d,]*(?:\.\d+)?")
WRAP = re.compile(r"(?<=[\u4e00-\u9fff、])[ \u3000]+(?=[\u4e00-\u9fff])")  # a cell wrapped in the middle of a label
TITLE = re.compile(r"^[ \t#|]*(.{0,60}?)(?:关于)?(20\d\d)\s*年度?.{0,12}?信息公开.{0,8}?年度?报告", re.M)
PERIOD = re.compile(r"(20\d\d)\s*年\s*1\s*月\s*1\s*日")
SECTION = re.compile(
    r"^[ \t#*]*[一二三四五六]\s*、[ \t]*(?:(?P<overview>总体情况|概述)|(?P<proactive>.{0,6}主动公开)"
    r"|(?P<applications>.{0,6}收到和处理)|(?P<disputes>.{0,20}行政复议)|(?P<problems>.{0,16}存在的.{0,6}问题)"
    r"|(?P<others>其他需要报告))", re.M)

COLUMNS = ["natural_person", "business", "research_institution", "public_welfare", "legal_service",
           "other_organisation", "total"]
RESULTS = ["upheld", "corrected", "other", "pending", "total"]
BLOCKS = ["review", "direct_litigation", "litigation_after_review"]

B, E, D = r"[（(]\s*", r"\s*[）)]\s*", r"\s*[.．、]\s*"
LABELS = {  # the rows of the table of applications, in the form's order
    "new_received": r"一\s*、\s*本年新收政府信息公开申请数量",
    "carried_in": r"二\s*、\s*上年结转政府信息公开申请数量",
    "granted": B + "一" + E + "予以公开",
    "partially_granted": B + "二" + E + r"部分公开(?:\s*[（(][^）)]*[）)])?",
    "state_secret": "1" + D + "属于国家秘密",
    "prohibited_by_law": "2" + D + r"其他法律\s*行政\s*法规\s*禁止公开",
    "endangers_security": "3" + D + r"危及.{0,2}三安全一稳定.?",
    "third_party_rights": "4" + D + r"保护第三方合法\s*权益",
    "internal_affairs": "5" + D + r"属于三类内部事\s*务信息",
    "process_information": "6" + D + r"属于四类过程性\s*信息",
    "enforcement_file": "7" + D + r"属于行政执法案\s*卷",
    "administrative_query": "8" + D + r"属于行政查询事\s*项",
    "not_held": "1" + D + r"本机关不掌握相\s*关政府信息",
    "requires_creation": "2" + D + r"没有现成信息需\s*要另行制作",
    "still_unclear": "3" + D + r"补正后申请内容\s*仍不明确",
    "petition_or_complaint": "1" + D + r"信访举报投诉类\s*申请",
    "repeated": "2" + D + "重复申请",
    "publication_request": "3" + D + r"要求提供公开出\s*版物",
    "excessive": "4" + D + r"无正当理由大量\s*反复申请",
    "confirmation_or_reissue": "5" + D + r"要求行政机关确\s*认或重新出具已获取信息",
    "correction_overdue": "1" + D + r"(?:申请人无正当理由)?逾期不补正(?:[、，,]?行政机关不再处理其政府信息公开申请)?",
    "fee_overdue": "2" + D + r"(?:申请人)?逾期(?:未按收费通知要求|不)缴(?:纳费用|费)(?:[、，,]?行政机关不再处理其政府信息公开申请)?",
    "other": "3" + D + "其他(?!法律)",
    "subtotal": B + "六" + E + "其他(?:处理)?",
    "handled": B + "七" + E + "总计",
    "carried_out": r"四\s*、\s*结转下年度继续办理",
}
ROW = re.compile("|".join(f"(?P<{name}>{label})" for name, label in LABELS.items()))
GROUP = re.compile(r"[（(]\s*[一二三四五六七]\s*[）)]|^\s*\d\s*[.．、]|[三四]\s*、", re.M)
OUTCOMES = list(LABELS)[2:-2]

PROACTIVE = re.compile(
    r"(?P<normative_documents>规范性文件)|(?P<regulations>规章)|(?P<licensing>行政许可)|(?P<penalty>行政处罚)"
    r"|(?P<enforcement>行政强制)|(?P<fees>行政事业性收费)|(?P<head>第\s*二\s*十\s*条|信息内容)")
DOCUMENTS = ["made", "repealed", "in_force"]


def number(text):
    """The number of a cell, or None for a blank."""
    match = NUMBER.search(text)
    if not match:
        return None
    digits = match.group().replace(",", "")
    return float(digits) if "." in digits else int(digits)


def cells(text):
    """The cells behind a label: where the text keeps its blanks, with None for each of them."""
    for delimiter in "|\t":
        if delimiter in text:
            line = text.strip("\n").split("\n")[0]
            if NUMBER.search(line):
                fields = line.split(delimiter)
                return [number(field) for field in fields[1:]], True
    return [number(match.group()) for match in NUMBER.finditer(text)], False


def row(values, keeps_blanks):
    """Seven cells of a row of applications, or None where nothing can be said."""
    if keeps_blanks:
        printed = [place for place, value in enumerate(values) if value is not None]
        if not printed:
            return None
        end = printed[-1] + 1
        # The last number is 总计, wherever merged cells have shifted the row to.
        return [None] * max(0, 7 - end) + values[max(0, end - 7):end]
    if len(values) >= 7:
        return values[:7]
    if not values:
        return None
    return values[:-1] + [None] * (7 - len(values)) + values[-1:]


def applications(text):
    rows, matches = {}, list(ROW.finditer(text))
    for index, match in enumerate(matches):
        end = matches[index + 1].start() if index + 1 < len(matches) else len(text)
        behind = text[match.end():end]
        group = GROUP.search(behind)
        values = row(*cells(behind[:group.start()] if group else behind))
        if values:
            rows.setdefault(match.lastgroup, dict(zip(COLUMNS, values)))
    return rows


def proactive(text):
    table, matches = {}, list(PROACTIVE.finditer(text))
    for index, match in enumerate(matches):
        end = matches[index + 1].start() if index + 1 < len(matches) else len(text)
        name, behind = match.lastgroup, text[match.end():end]
        if name == "head" or name in table:
            continue
        values = [number(found.group()) for found in NUMBER.finditer(behind)]
        if name in ("regulations", "normative_documents") and len(values) >= 3:
            table[name] = dict(zip(DOCUMENTS, values))
        elif name == "fees" and values:
            table[name] = {"amount": round(values[0] * 10000)}
        elif values and name not in ("regulations", "normative_documents"):
            table[name] = {"decisions": values[0]}
    return table


def disputes(text):
    for line in reversed(text.split("\n")):
        if not re.search(r"\d", line) or re.search(r"[\u4e00-\u9fff]", line):
            continue
        for delimiter in "|\t":
            if delimiter in line:
                fields = [number(field) for field in line.strip("|\n").split(delimiter)]
                break
        else:
            fields = [number(match.group()) for match in NUMBER.finditer(line)]
        if len(fields) >= 15:
            return {block: dict(zip(RESULTS, fields[5 * place:5 * place + 5]))
                    for place, block in enumerate(BLOCKS)}
    return {}


def sums(record):
    """Whether the report's own sums hold: the names of those that do not."""
    failing = []
    rows = record["applications"]
    for name, values in rows.items():
        if values["total"] is not None and sum(values[c] or 0 for c in COLUMNS[:-1]) != values["total"]:
            failing.append(name)
    for column in COLUMNS:
        def value(name):
            return rows.get(name, {}).get(column) or 0
        if sum(value(name) for name in OUTCOMES) != value("handled"):
            failing.append("outcomes." + column)
        if value("new_received") + value("carried_in") != value("handled") + value("carried_out"):
            failing.append("balance." + column)
    for block, values in record["disputes"].items():
        if values["total"] is not None and sum(values[c] or 0 for c in RESULTS[:-1]) != values["total"]:
            failing.append(block)
    return failing


def parse(text):
    text = WRAP.sub("", text)
    title = TITLE.search(text)
    period = PERIOD.search(text)
    year = title.group(2) if title else period.group(1) if period else None
    starts = [(match.lastgroup, match.end(), match.start()) for match in SECTION.finditer(text)]
    sections = {}
    for index, (name, begin, _) in enumerate(starts):
        end = starts[index + 1][2] if index + 1 < len(starts) else len(text)
        sections.setdefault(name, text[begin:end])
    record = {
        "agency": title.group(1).strip() if title else None, "year": int(year) if year else None,
        "proactive": proactive(sections.get("proactive", "")),
        "applications": applications(sections.get("applications", "")),
        "disputes": disputes(sections.get("disputes", "")),
    }
    record["failing"] = sums(record)
    return record


def count(record):
    """How many numbers were read."""
    return sum(value is not None for table in ("proactive", "applications", "disputes")
               for row in record[table].values() for value in row.values())


GROUPS = {
    "outcomes": ["granted", "partially_granted"],
    "outcomes.refused": ["state_secret", "prohibited_by_law", "endangers_security", "third_party_rights",
                         "internal_affairs", "process_information", "enforcement_file", "administrative_query"],
    "outcomes.unavailable": ["not_held", "requires_creation", "still_unclear"],
    "outcomes.not_processed": ["petition_or_complaint", "repeated", "publication_request", "excessive",
                               "confirmation_or_reissue"],
    "outcomes.other": ["correction_overdue", "fee_overdue", "other", "subtotal"],
}


def contract(record):
    """The record with the names of the contract, so that it can be scored as the parser's are."""
    rows = record["applications"]
    outcomes = {}
    for path, names in GROUPS.items():
        node = outcomes
        for part in path.split(".")[1:]:
            node = node.setdefault(part, {})
        node.update({name: rows[name] for name in names if name in rows})
    outcomes["total"] = rows.get("handled")
    table = dict(record["proactive"])
    if "fees" in table:
        table["fees"] = {"amount": {"units": table["fees"]["amount"]}}
    return {"year": record["year"], "agency": {"printed_name": record["agency"]}, "proactive": table,
            "applications": {name: rows.get(name) for name in ("new_received", "carried_in", "carried_out")}
            | {"outcomes": outcomes}, "disputes": record["disputes"]}


def main():
    arguments = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("files", nargs="+")
    arguments.add_argument("--rounds", type=int, default=5)
    arguments.add_argument("--records", action="store_true")
    options = arguments.parse_args()

    texts = {}
    for path in options.files:
        with open(path, "rb") as file:
            texts[path] = file.read()
    if options.records:
        for path, data in texts.items():
            record = contract(parse(data.decode("utf-8")))
            print(json.dumps({"id": os.path.basename(path), "record": record}, ensure_ascii=False))
        return
    rounds, values = [], 0
    for _ in range(options.rounds):
        start = time.perf_counter()
        values = sum(count(parse(data.decode("utf-8"))) for data in texts.values())
        rounds.append(time.perf_counter() - start)
    total, seconds = sum(len(data) for data in texts.values()), statistics.median(rounds)
    print(json.dumps({"files": len(texts), "bytes": total, "seconds": seconds,
                      "megabytes_per_second": total / seconds / 1e6, "values": values}))


main()
