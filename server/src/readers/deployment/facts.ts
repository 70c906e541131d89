import type { Path } from '../../syntax/tree';
import type { Entry, FileFacts } from '../facts';

/**
 * What a file tells of how services are run. No value of an environment variable is in it: only addresses without
 * credentials, and whether a secret is written out.
 */
export interface DeploymentFacts extends FileFacts {
  readonly kind: 'deployment';
  readonly format: 'compose' | 'kubernetes' | 'kustomization' | 'helm-chart' | 'helm-values' | 'skaffold';
  readonly workloads: readonly WorkloadFacts[];
  /** Kubernetes Services and Ingresses. */
  readonly exposures: readonly ExposureFacts[];
  /** Horizontal pod autoscalers. */
  readonly scalers: readonly ScalerFacts[];
  /** Of a ConfigMap or a Secret whose variables workloads take in: by its name; values as those of containers. */
  readonly variables: readonly VariableSetFacts[];
  readonly kustomization?: KustomizationFacts;
  readonly helm?: HelmFacts;
  /**
   * Images that this file fills in elsewhere: kustomize `images`, Skaffold's artifacts, Helm values. By the name that is
   * replaced; `tagged`: with a tag or digest of its own.
   */
  readonly fills: readonly { readonly name: string; readonly tagged: boolean }[];
}

/** A ConfigMap or a Secret, what kustomize generates as one from texts, or the variables that a chart's values write. */
export interface VariableSetFacts extends Entry {
  readonly kind: 'ConfigMap' | 'Secret' | 'values';
  /** Of values the key that they stand below: no workload takes them in by that. */
  readonly name: string;
  readonly namespace?: string;
  readonly entries: readonly VariableFacts[];
}

/** A service of a compose file; a Deployment, StatefulSet, DaemonSet, CronJob, Job or Pod. */
export interface WorkloadFacts extends Entry {
  /** The key in compose, `metadata.name` in Kubernetes. */
  readonly name: string;
  /** Where the name is written. */
  readonly namePath: Path;
  /** Further names under which it is reached: compose `container_name`, `hostname`, network aliases and fixed addresses. */
  readonly aliases: readonly string[];
  readonly namespace?: string;
  /** `compose`, or the Kubernetes kind. */
  readonly type: string;
  /**
   * A part of one: a patch of kustomize, a service that extends or overrides another one. What it lacks stands elsewhere,
   * so nothing is concluded from that. A whole one: what it does not say goes by the platform's default.
   */
  readonly partial?: true;
  /** It shares the network of its machine (`hostNetwork`, `network_mode: host`), or of another container. */
  readonly sharesNetwork?: true;
  /** Compose `profiles`: it is started only where one of them is asked for. */
  readonly profiles?: readonly string[];
  /** Of its pods in Kubernetes: what Services select by. Labels of the workload in compose. */
  readonly labels: Readonly<Record<string, string>>;
  readonly containers: readonly ContainerFacts[];
  /** `replicas` as written; undefined where it is not. */
  readonly replicas?: number;
  readonly replicasPath?: Path;
  readonly strategy?: 'rolling' | 'recreate';
  readonly strategyPath?: Path;
  /** Compose `depends_on`; `completed`: what has to be done before it starts, and need not be there afterwards. */
  readonly dependsOn: readonly { readonly name: string; readonly path: Path; readonly completed?: true }[];
  /** Folders of the machine that its containers may write to: Kubernetes `hostPath` volumes. */
  readonly hostPaths: readonly { readonly volume: string; readonly path: Path }[];
  /** Names of ConfigMaps and Secrets whose variables it takes in as a whole (`envFrom`). */
  readonly takesFrom: readonly string[];
}

export interface ContainerFacts extends Entry {
  readonly name?: string;
  readonly image?: ImageFacts;
  /** Built from sources here (compose `build`). */
  readonly build: boolean;
  /** Whether anything asks it how it is: a probe, a compose healthcheck that is not disabled. */
  readonly health: boolean;
  /** The HTTP path of that, where it has one. */
  readonly healthPath?: string;
  readonly environment: readonly VariableFacts[];
  /** Ports that it listens on, as far as they are written. */
  readonly ports: readonly number[];
  /** Compose: ports of the machine that lead to them. */
  readonly published: readonly number[];
  readonly requests: { readonly cpu: boolean; readonly memory: boolean };
  readonly limits: { readonly cpu: boolean; readonly memory: boolean };
  /** An init container. */
  readonly init?: true;
}

export interface ImageFacts {
  readonly path: Path;
  /** Registry, path and name, without tag and digest. */
  readonly repository: string;
  /** The last step of the repository: `postgres`. */
  readonly name: string;
  readonly tag?: string;
  readonly digest?: true;
  /** Holds a placeholder (`${TAG}`, `{{ .Values.tag }}`): its tag is not known. */
  readonly placeholder?: true;
}

/** An environment variable; never with its value. */
export interface VariableFacts {
  readonly name: string;
  /** Of the value; in a compose list, of the item `NAME=value`. */
  readonly path: Path;
  /** The addresses in the value, without credentials. */
  readonly addresses: readonly AddressFacts[];
  /** A password, key or token is written out here, and what tells so. */
  readonly secret?: SecretForm;
  /** Kubernetes: the entry of a ConfigMap that the value is taken from. */
  readonly from?: { readonly name: string; readonly key: string };
}

/**
 * What tells that a value is secret: the variable's `name`, credentials in an `address` or connection string, the `form`
 * in which a provider issues its keys and tokens, the header of a private `key`.
 */
export type SecretForm = 'name' | 'address' | 'form' | 'key';

/** A network address: `http://payments:8080/v1`, `payments:8080`, `jdbc:postgresql://db/orders`. */
export interface AddressFacts {
  readonly host: string;
  readonly port?: number;
  /** `http`, `grpc`, `postgresql`, `kafka`, ... where it is written. */
  readonly scheme?: string;
  /** The database or schema of a store's address. */
  readonly database?: string;
  /** Host and port in the text of the scalar at the variable's path, where they stand there as they are. */
  readonly within?: { readonly start: number; readonly end: number };
}

export interface ExposureFacts extends Entry {
  readonly kind: 'Service' | 'Ingress';
  readonly name: string;
  readonly namespace?: string;
  /** Of a Service. */
  readonly selector: Readonly<Record<string, string>>;
  readonly ports: readonly number[];
  /** A Service that stands for a name outside the cluster. */
  readonly external?: string;
  /** Of an Ingress: the Services that it leads to. */
  readonly backends: readonly { readonly service: string; readonly path: Path }[];
}

export interface ScalerFacts extends Entry {
  readonly name: string;
  readonly namespace?: string;
  readonly target: { readonly kind: string; readonly name: string };
  readonly min?: number;
  readonly max?: number;
  /** It says nothing of a maximum, be it in a way that is not understood. */
  readonly unbounded?: true;
  /** A patch, which need not say what it scales: `target` has empty names then, and what has its name is the whole one. */
  readonly partial?: true;
}

/** What the files of a Helm chart tell for certain; its templates are not read. */
export interface HelmFacts {
  /** `name` in `Chart.yaml`. */
  readonly name?: string;
  readonly namePath?: Path;
  /** `image` in values, with its `repository` and `tag`; without a tag the chart's `appVersion` counts. */
  readonly image?: ImageFacts;
  /** `replicaCount` in values. */
  readonly replicas?: number;
  readonly replicasPath?: Path;
}

/** `kustomization.yaml`; files and folders resolved against its folder, remote ones left out. */
export interface KustomizationFacts {
  readonly resources: readonly { readonly file: string; readonly path: Path }[];
  readonly components: readonly { readonly file: string; readonly path: Path }[];
  readonly patches: readonly { readonly file: string; readonly path: Path }[];
  /** Names of what patches aim at whose changes are not read as files; `*` where they aim at more than one thing. */
  readonly patched: readonly string[];
  readonly namePrefix?: string;
  readonly nameSuffix?: string;
  readonly namespace?: string;
  /** How often a workload is to run, by its name. */
  readonly replicas: readonly { readonly name: string; readonly count: number; readonly path: Path }[];
}
